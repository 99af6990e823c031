//! The codecs together with generated shapes.

use std::collections::BTreeMap;

use drover_api::{SERVICES, Sensitive, Timestamp, ssm, sts};
use drover_wire::{
    error::{Dialect, Format, Framework},
    json,
    query::{self, Form},
    route::{Route, route},
    sigv4::RequestParts,
    xml,
};
use http::{HeaderMap, HeaderValue};

fn map(key: &str, values: &[&str]) -> Sensitive<BTreeMap<String, Vec<String>>> {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    Sensitive::new(BTreeMap::from([(key.to_owned(), values)]))
}

fn send_command() -> ssm::SendCommandRequest {
    ssm::SendCommandRequest {
        instance_ids: Some(vec!["mi-1".to_owned(), "mi-2".to_owned()]),
        document_name: Some("AWS-RunShellScript".to_owned()),
        timeout_seconds: Some(60),
        parameters: Some(map("commands", &["uptime", "true"])),
        cloud_watch_output_config: Some(ssm::CloudWatchOutputConfig {
            cloud_watch_output_enabled: Some(true),
            ..Default::default()
        }),
        ..Default::default()
    }
}

#[test]
fn inputs_are_decoded_from_json() {
    let body = br#"{"InstanceIds":["mi-1","mi-2"],"DocumentName":"AWS-RunShellScript","TimeoutSeconds":60,"Comment":null,
        "Parameters":{"commands":["uptime","true"]},"CloudWatchOutputConfig":{"CloudWatchOutputEnabled":true},"New":1}"#;
    assert_eq!(json::decode(body), Ok(send_command()));
    assert_eq!(json::decode(b""), Ok(ssm::SendCommandRequest::default()));
}

#[test]
fn wrong_kinds_are_refused_without_repeating_the_value() {
    for (body, wanted) in [
        (r#"{"InstanceIds":"hunter2"}"#, "STRING_VALUE can not be converted to a List at line 1 column 24"),
        (r#"{"DocumentName":["hunter2"]}"#, "Start of list found where not expected"),
        (r#"{"Parameters":{"commands":["hunter2",1]}}"#, "a sensitive member has the wrong type at line 1 column 41"),
        (r#"{"CloudWatchOutputConfig":[true]}"#, "Start of list found where not expected"),
        (r#"{"CloudWatchOutputConfig":"x"}"#, "STRING_VALUE can not be converted to a Structure at line 1 column 29"),
        ("[]", "Start of list found where not expected"),
    ] {
        let decoded = json::decode::<ssm::SendCommandRequest>(body.as_bytes());
        assert_eq!(decoded, Err(Framework::Serialization(wanted.to_owned())), "{body}");
    }
}

#[test]
fn inputs_are_decoded_from_forms() {
    let form = "Action=SendCommand&InstanceIds.member.1=mi-1&InstanceIds.member.2=mi-2&DocumentName=AWS-RunShellScript\
                &TimeoutSeconds=60&Parameters.entry.1.key=commands&Parameters.entry.1.value.member.1=uptime\
                &Parameters.entry.1.value.member.2=true&CloudWatchOutputConfig.CloudWatchOutputEnabled=true&New.A=1";
    assert_eq!(Form::parse(form.as_bytes()).unwrap().decode(), Ok(send_command()));

    let dated = Form::parse(b"ExpirationDate=2026-11-21T08:16:30Z&RegistrationLimit=3").unwrap();
    let wanted = ssm::CreateActivationRequest {
        expiration_date: Some(Timestamp::from_secs(1_795_248_990)),
        registration_limit: Some(3),
        ..Default::default()
    };
    assert_eq!(dated.decode(), Ok(wanted));
}

#[test]
fn outputs_are_encoded_as_xml() {
    let output = sts::GetCallerIdentityResponse {
        user_id: Some("AIDAEXAMPLE".to_owned()),
        account: Some("123456789012".to_owned()),
        arn: Some("arn:aws:iam::123456789012:user/ada".to_owned()),
    };
    let wanted = "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>\
                  <UserId>AIDAEXAMPLE</UserId><Account>123456789012</Account><Arn>arn:aws:iam::123456789012:user/ada</Arn>\
                  </GetCallerIdentityResult><ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata>\
                  </GetCallerIdentityResponse>";
    let xml = query::encode("GetCallerIdentity", sts::SERVICE.xml_namespace, &output, "id-1");
    assert_eq!(xml.as_deref(), Ok(wanted));

    let wanted = "<R><InstanceIds><member>mi-1</member><member>mi-2</member></InstanceIds>\
                  <DocumentName>AWS-RunShellScript</DocumentName><TimeoutSeconds>60</TimeoutSeconds><Parameters><entry>\
                  <key>commands</key><value><member>uptime</member><member>true</member></value></entry></Parameters>\
                  <CloudWatchOutputConfig><CloudWatchOutputEnabled>true</CloudWatchOutputEnabled></CloudWatchOutputConfig></R>";
    assert_eq!(xml::document("R", None, &send_command()).as_deref(), Ok(wanted));
}

#[test]
fn every_service_is_reached_and_has_a_dialect() {
    for service in SERVICES {
        let mut headers = HeaderMap::new();
        let dialect = Dialect::of(service);
        let body = if dialect.format == Format::Query { "Action=Anything" } else { "{}" };
        if dialect.format == Format::Json11 {
            let target = format!("{}.Anything", service.target_prefix);
            headers.insert("x-amz-target", HeaderValue::from_str(&target).unwrap());
        }
        let parts = RequestParts { method: "POST", path: "/", query: "", authority: None, headers: &headers };
        match route(&parts, Some(service.signing_name), body.as_bytes(), SERVICES) {
            Ok(Route::Json { service: found, operation } | Route::Query { service: found, operation, form: _ }) => {
                assert_eq!((found.name, operation.as_str()), (service.name, "Anything"))
            }
            other => panic!("{} gave {other:?}", service.name),
        }
    }
}
