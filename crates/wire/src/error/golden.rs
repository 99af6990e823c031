//! Whole responses, byte for byte.

use super::*;
use crate::sigv4::{CLOCK_SKEW_MILLIS, SigError};

const JSON: Dialect = Dialect { format: Format::Json11, service: "ssm", xml_namespace: None };
const STS: Dialect =
    Dialect { format: Format::Query, service: "sts", xml_namespace: Some("https://sts.amazonaws.com/doc/2011-06-15/") };
const REST: Dialect = Dialect { format: Format::RestJson, service: "ssm-contacts", xml_namespace: None };
const ID: &str = "0b6c1f9a-4f7e-4b44-9d0c-2f1f6b1d2c3e";

/// The response as text: status, headers in the order of their names, body.
fn shown(response: &Response<Bytes>) -> String {
    let mut headers: Vec<String> =
        response.headers().iter().map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap())).collect();
    headers.sort();
    let body = std::str::from_utf8(response.body()).unwrap();
    format!("{}\n{}\n{body}", response.status().as_u16(), headers.concat())
}

fn framework(error: Framework, dialect: &Dialect) -> String {
    shown(&ErrorBody::framework(&error, dialect).encode(dialect, ID))
}

fn denied() -> Framework {
    let document = "arn:aws:ssm:eu-north-1:123456789012:document/AWS-RunShellScript";
    Framework::access_denied("arn:aws:iam::123456789012:user/ada", "ssm:SendCommand", document, Denial::Implicit)
}

#[test]
fn json_framework_errors() {
    assert_eq!(
        framework(Framework::MissingAuthenticationToken, &JSON),
        "400\n\
         content-type: application/x-amz-json-1.1\n\
         x-amzn-errortype: MissingAuthenticationTokenException\n\
         x-amzn-requestid: 0b6c1f9a-4f7e-4b44-9d0c-2f1f6b1d2c3e\n\
         \n\
         {\"__type\":\"MissingAuthenticationTokenException\",\"message\":\"Missing Authentication Token\"}"
    );
    assert_eq!(
        framework(denied(), &JSON),
        "400\n\
         content-type: application/x-amz-json-1.1\n\
         x-amzn-errortype: AccessDeniedException\n\
         x-amzn-requestid: 0b6c1f9a-4f7e-4b44-9d0c-2f1f6b1d2c3e\n\
         \n\
         {\"__type\":\"AccessDeniedException\",\"Message\":\"User: arn:aws:iam::123456789012:user/ada is not authorized to \
         perform: ssm:SendCommand on resource: arn:aws:ssm:eu-north-1:123456789012:document/AWS-RunShellScript because no \
         identity-based policy allows the ssm:SendCommand action\"}"
    );
}

#[test]
fn query_framework_errors() {
    assert_eq!(
        framework(Framework::UnrecognizedClient, &STS),
        "403\n\
         content-type: text/xml\n\
         x-amzn-requestid: 0b6c1f9a-4f7e-4b44-9d0c-2f1f6b1d2c3e\n\
         \n\
         <ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type>\
         <Code>InvalidClientTokenId</Code><Message>The security token included in the request is invalid.</Message></Error>\
         <RequestId>0b6c1f9a-4f7e-4b44-9d0c-2f1f6b1d2c3e</RequestId></ErrorResponse>"
    );
    assert!(framework(Framework::InternalFailure, &STS).contains("<Type>Receiver</Type><Code>InternalFailure</Code>"));
}

#[test]
fn rest_framework_errors() {
    assert_eq!(
        framework(Framework::ExpiredToken, &REST),
        "403\n\
         content-type: application/json\n\
         x-amzn-errortype: ExpiredTokenException\n\
         x-amzn-requestid: 0b6c1f9a-4f7e-4b44-9d0c-2f1f6b1d2c3e\n\
         \n\
         {\"message\":\"The security token included in the request is expired\"}"
    );
    // Agents fall back to polling when the text of this answer contains `<AccessDeniedException>`.
    let denied =
        Framework::access_denied("arn:aws:sts::1:x", "ssmmessages:CreateControlChannel", "*", Denial::Explicit);
    assert_eq!(
        framework(denied, &Dialect::SSMMESSAGES),
        "403\n\
         content-type: application/xml\n\
         x-amzn-errortype: AccessDeniedException\n\
         x-amzn-requestid: 0b6c1f9a-4f7e-4b44-9d0c-2f1f6b1d2c3e\n\
         \n\
         <AccessDeniedException><Message>User: arn:aws:sts::1:x is not authorized to perform: \
         ssmmessages:CreateControlChannel on resource: * with an explicit deny in an identity-based policy</Message>\
         </AccessDeniedException>"
    );
}

#[test]
fn json_1_0_has_a_namespace_in_the_type() {
    let dialect = Dialect { format: Format::Json10, ..JSON };
    let body = framework(Framework::UnrecognizedClient, &dialect);
    assert!(body.contains("{\"__type\":\"com.amazon.coral.service#UnrecognizedClientException\","), "{body}");
    assert!(body.contains("content-type: application/x-amz-json-1.0\n"), "{body}");
}

#[test]
fn modelled_errors() {
    let kind = ErrorKind { code: "InvalidInstanceId", status: 400 };
    let body = ErrorBody::modelled(kind, Some("Instance \"i-1\" is unknown".to_owned()), &JSON);
    assert_eq!(
        shown(&body.encode(&JSON, ID)),
        "400\n\
         content-type: application/x-amz-json-1.1\n\
         x-amzn-errortype: InvalidInstanceId\n\
         x-amzn-requestid: 0b6c1f9a-4f7e-4b44-9d0c-2f1f6b1d2c3e\n\
         \n\
         {\"__type\":\"InvalidInstanceId\",\"Message\":\"Instance \\\"i-1\\\" is unknown\"}"
    );
    let json = |body: ErrorBody| String::from_utf8(body.encode(&JSON, ID).body().to_vec()).unwrap();
    let silent = ErrorBody::modelled(ErrorKind { code: "InvalidCommandId", status: 400 }, None, &JSON);
    assert_eq!(json(silent), "{\"__type\":\"InvalidCommandId\"}");
    let typed = ErrorBody::modelled(
        ErrorKind { code: "InvalidItemContentException", status: 400 },
        Some("bad".to_owned()),
        &JSON,
    )
    .with_member("TypeName", "AWS:Application");
    assert_eq!(
        json(typed),
        "{\"__type\":\"InvalidItemContentException\",\"Message\":\"bad\",\"TypeName\":\"AWS:Application\"}"
    );
    let broken = ErrorBody::modelled(ErrorKind { code: "InternalServerError", status: 500 }, None, &STS);
    assert!(shown(&broken.encode(&STS, "a<b")).contains("<RequestId>a&lt;b</RequestId>"));
}

/// Code and status of each error in JSON 1.1, query and the REST protocols.
#[test]
fn the_table_of_framework_errors() {
    let errors = [
        Framework::MissingAuthenticationToken,
        Framework::IncompleteSignature(String::new()),
        Framework::InvalidSignature(String::new()),
        Framework::UnrecognizedClient,
        Framework::ExpiredToken,
        Framework::AccessDenied(String::new()),
        Framework::UnknownOperation(String::new()),
        Framework::Serialization(String::new()),
        Framework::Validation(String::new()),
        Framework::Throttling,
        Framework::RequestTooLarge { limit: 1 },
        Framework::ServiceUnavailable,
        Framework::InternalFailure,
    ];
    let row = |error: &Framework| {
        let cell = |format| {
            let (code, status) = error.code_and_status(format);
            format!("{status} {code}")
        };
        [Format::Json11, Format::Query, Format::RestJson].map(cell).join(" | ")
    };
    let table: Vec<String> = errors.iter().map(row).collect();
    assert_eq!(
        table.join("\n"),
        "400 MissingAuthenticationTokenException | 403 MissingAuthenticationToken | 403 MissingAuthenticationTokenException\n\
         400 IncompleteSignatureException | 400 IncompleteSignature | 403 IncompleteSignatureException\n\
         400 InvalidSignatureException | 403 SignatureDoesNotMatch | 403 InvalidSignatureException\n\
         400 UnrecognizedClientException | 403 InvalidClientTokenId | 403 UnrecognizedClientException\n\
         400 ExpiredTokenException | 403 ExpiredToken | 403 ExpiredTokenException\n\
         400 AccessDeniedException | 403 AccessDenied | 403 AccessDeniedException\n\
         400 UnknownOperationException | 400 InvalidAction | 404 UnknownOperationException\n\
         400 SerializationException | 400 MalformedInput | 400 SerializationException\n\
         400 ValidationException | 400 ValidationError | 400 ValidationException\n\
         400 ThrottlingException | 400 Throttling | 429 ThrottlingException\n\
         413 RequestEntityTooLargeException | 413 RequestEntityTooLarge | 413 RequestEntityTooLargeException\n\
         503 ServiceUnavailableException | 503 ServiceUnavailable | 503 ServiceUnavailableException\n\
         500 InternalFailure | 500 InternalFailure | 500 InternalFailure"
    );
}

#[test]
fn signature_errors_are_worded_as_aws_does() {
    let now_millis = 1_767_226_500_000;
    let text = |error: SigError| Framework::from(error).message();
    let signed_at_millis = now_millis - 16 * 60_000;
    let expired_at_millis = signed_at_millis + CLOCK_SKEW_MILLIS;
    assert_eq!(
        text(SigError::Expired { signed_at_millis, expired_at_millis, now_millis }),
        "Signature expired: 20251231T235900Z is now earlier than 20260101T000000Z (20260101T001500Z - 15 min.)"
    );
    assert_eq!(
        text(SigError::Expired { signed_at_millis, expired_at_millis: signed_at_millis + 90_000, now_millis }),
        "Signature expired: 20251231T235900Z is now earlier than 20260101T001330Z (20260101T001500Z - 90 sec.)"
    );
    assert_eq!(
        text(SigError::NotYetCurrent { signed_at_millis: now_millis + 960_000, now_millis }),
        "Signature not yet current: 20260101T003100Z is still later than 20260101T003000Z (20260101T001500Z + 15 min.)"
    );
    assert_eq!(
        text(SigError::Mismatch),
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key \
         and signing method. Consult the service documentation for details."
    );
    assert_eq!(Framework::wrong_service("ssm").message(), "Credential should be scoped to correct service: 'ssm'. ");
}
