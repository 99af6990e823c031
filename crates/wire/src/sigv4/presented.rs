//! What a request claims: who signed it, for which scope, when, over which headers. Nothing here is proven yet.
//!
//! The claim stands in the `Authorization` header or, for presigned URLs, in the query. The header wins if it is there.

use std::collections::BTreeMap;

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::{ALGORITHM, RequestParts, Scope, SigError, TERMINATOR, canonical::QueryHolds};
use crate::{
    encoding::{Plus, parse_hex32, percent_decode},
    timestamp::{parse_amz_date, parse_http_date},
};

/// The longest life of a presigned URL: a week.
const MAX_EXPIRES_SECS: i64 = 604_800;

/// `x-amz-` headers that need not be signed. The first two are checked by other means: the body's hash is part of the
/// canonical request anyway, and a session token must belong to the access key. The third means nothing to a server.
const MAY_BE_UNSIGNED: [&str; 3] = ["x-amz-content-sha256", "x-amz-security-token", "x-amz-user-agent"];

/// Which key proves a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureKind {
    /// A secret access key: [`Presented::verify`].
    Hmac,
    /// A node's public key, found by the node id in the access key id's place: [`Presented::verify_rsa`].
    Rsa,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Signature {
    Hmac([u8; 32]),
    Rsa(Vec<u8>),
    /// Neither of the two, so no key proves it.
    Unreadable,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Header,
    Query { expires_secs: i64 },
}

/// A signature and what it claims to be, as read from a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presented {
    access_key_id: String,
    scope: Scope,
    session_token: Option<String>,
    signed_at_millis: i64,
    pub(super) signed_headers: Vec<String>,
    pub(super) signature: Signature,
    /// The time as the string to sign spells it.
    pub(super) amz_date: String,
    pub(super) place: Place,
}

impl Presented {
    /// Reads the signature that a request carries and checks its form: parts present, scope well formed and of the day of the
    /// signature's time, `host` and all `x-amz-` headers signed.
    ///
    /// # Errors
    /// [`SigError::Missing`] if the request is not signed at all, [`SigError::Incomplete`] if parts are missing or
    /// malformed, [`SigError::Refused`] if they contradict each other or leave out headers that must be signed.
    pub fn parse(parts: &RequestParts<'_>) -> Result<Self, SigError> {
        let mut values = parts.headers.get_all(http::header::AUTHORIZATION).iter();
        let presented = match (values.next(), values.next()) {
            (Some(value), None) => Self::from_header(parts, &String::from_utf8_lossy(value.as_bytes()))?,
            (Some(_), Some(_)) => {
                return Err(SigError::Incomplete { detail: "There must be one Authorization header.".to_owned() });
            }
            (None, _) => Self::from_query(parts)?,
        };
        presented.check_signed_headers(parts)?;
        Ok(presented)
    }

    /// Names the key: an access key id, or a managed node's id for [`SignatureKind::Rsa`].
    pub fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    /// The day, region and service that the signature is for.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// The token that must come with temporary credentials.
    pub fn session_token(&self) -> Option<&str> {
        self.session_token.as_deref()
    }

    /// When the client says it signed, in milliseconds since the epoch.
    pub fn signed_at_millis(&self) -> i64 {
        self.signed_at_millis
    }

    /// The lower-case names of the headers that the signature covers, sorted.
    pub fn signed_headers(&self) -> &[String] {
        &self.signed_headers
    }

    /// Which key proves this signature.
    pub fn kind(&self) -> SignatureKind {
        match self.signature {
            Signature::Hmac(_) | Signature::Unreadable => SignatureKind::Hmac,
            Signature::Rsa(_) => SignatureKind::Rsa,
        }
    }

    /// Whether this came in a presigned URL.
    pub fn is_presigned(&self) -> bool {
        self.query_holds() == QueryHolds::ArgumentsAndSignature
    }

    pub(super) fn query_holds(&self) -> QueryHolds {
        match self.place {
            Place::Header => QueryHolds::Arguments,
            Place::Query { .. } => QueryHolds::ArgumentsAndSignature,
        }
    }

    fn from_header(parts: &RequestParts<'_>, authorization: &str) -> Result<Self, SigError> {
        let (algorithm, rest) = authorization.split_once(' ').unwrap_or((authorization, ""));
        if algorithm != ALGORITHM {
            return Err(if algorithm.starts_with("AWS4") {
                unsupported(algorithm)
            } else {
                not_key_value(authorization)
            });
        }
        let mut given = BTreeMap::new();
        for part in rest.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let (key, value) = part.split_once('=').ok_or_else(|| not_key_value(authorization))?;
            if given.insert(key.trim_end(), value.trim()).is_some() {
                return Err(not_key_value(authorization));
            }
        }
        let date = header_date(parts);
        let (Some(credential), Some(signature), Some(signed_headers), Some((amz_date, signed_at_millis))) =
            (given.get("Credential"), given.get("Signature"), given.get("SignedHeaders"), date.as_ref())
        else {
            let missing: String = ["Credential", "Signature", "SignedHeaders"]
                .into_iter()
                .filter(|key| !given.contains_key(key))
                .map(|key| format!("Authorization header requires '{key}' parameter. "))
                .collect();
            let no_date = if date.is_none() {
                "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. "
            } else {
                ""
            };
            return Err(SigError::Incomplete {
                detail: format!(
                    "{missing}{no_date}(Hashed with SHA-256 and encoded with Base64) Authorization={}",
                    fingerprint(authorization)
                ),
            });
        };
        let (access_key_id, scope) = parse_credential(credential, amz_date)?;
        Ok(Self {
            access_key_id,
            scope,
            session_token: parts.header("x-amz-security-token").map(str::to_owned),
            signed_at_millis: *signed_at_millis,
            signed_headers: parse_signed_headers(signed_headers)?,
            signature: parse_signature(signature),
            amz_date: amz_date.clone(),
            place: Place::Header,
        })
    }

    fn from_query(parts: &RequestParts<'_>) -> Result<Self, SigError> {
        let mut given = BTreeMap::new();
        for pair in parts.query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let text = |encoded: &str| String::from_utf8(percent_decode(encoded.as_bytes(), Plus::Literal));
            if let (Ok(name), Ok(value)) = (text(name), text(value))
                && name.starts_with("X-Amz-")
                && given.insert(name, value).is_some()
            {
                return Err(refused("AWS query-string parameters must not be repeated."));
            }
        }
        if !given.contains_key("X-Amz-Algorithm") && !given.contains_key("X-Amz-Signature") {
            return Err(SigError::Missing);
        }
        let required = |name: &str| {
            given.get(name).filter(|value| !value.is_empty()).ok_or_else(|| SigError::Incomplete {
                detail: format!(
                    "AWS query-string parameters must include '{name}'. Re-examine the query-string parameters."
                ),
            })
        };
        let algorithm = required("X-Amz-Algorithm")?;
        if algorithm != ALGORITHM {
            return Err(unsupported(algorithm));
        }
        let credential = required("X-Amz-Credential")?;
        let signature = required("X-Amz-Signature")?;
        let signed_headers = required("X-Amz-SignedHeaders")?;
        let amz_date = required("X-Amz-Date")?;
        let signed_at_millis = parse_amz_date(amz_date).ok_or_else(|| SigError::Incomplete {
            detail: format!("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\", got '{amz_date}'"),
        })?;
        let expires_secs = required("X-Amz-Expires")?
            .parse()
            .ok()
            .filter(|expires| (1..=MAX_EXPIRES_SECS).contains(expires))
            .ok_or_else(|| SigError::Incomplete {
                detail: format!("X-Amz-Expires must be a number of seconds between 1 and {MAX_EXPIRES_SECS}"),
            })?;
        let (access_key_id, scope) = parse_credential(credential, amz_date)?;
        Ok(Self {
            access_key_id,
            scope,
            session_token: given.get("X-Amz-Security-Token").cloned(),
            signed_at_millis,
            signed_headers: parse_signed_headers(signed_headers)?,
            signature: parse_signature(signature),
            amz_date: amz_date.clone(),
            place: Place::Query { expires_secs },
        })
    }

    fn check_signed_headers(&self, parts: &RequestParts<'_>) -> Result<(), SigError> {
        let is_signed = |name: &str| self.signed_headers.binary_search_by(|signed| signed.as_str().cmp(name)).is_ok();
        if !is_signed("host") {
            return Err(refused("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."));
        }
        let unsigned: Vec<&str> = parts
            .headers
            .keys()
            .map(http::HeaderName::as_str)
            .filter(|name| name.starts_with("x-amz-") && !is_signed(name) && !MAY_BE_UNSIGNED.contains(name))
            .collect();
        if unsigned.is_empty() {
            Ok(())
        } else {
            Err(SigError::Refused {
                detail: format!(
                    "There were headers present in the request which were not signed: {}",
                    unsigned.join(", ")
                ),
            })
        }
    }
}

/// The time that the signature is for. `x-amz-date` wins over `Date`, whose text is rewritten into the other's spelling.
fn header_date(parts: &RequestParts<'_>) -> Option<(String, i64)> {
    if parts.headers.contains_key("x-amz-date") {
        let text = parts.header("x-amz-date")?;
        return Some((text.to_owned(), parse_amz_date(text)?));
    }
    let millis = parse_http_date(parts.header("date")?)?;
    Some((crate::timestamp::amz_date(millis), millis))
}

/// Reads `AKID/20150830/us-east-1/ssm/aws4_request`.
fn parse_credential(credential: &str, amz_date: &str) -> Result<(String, Scope), SigError> {
    let elements: Vec<&str> = credential.split('/').collect();
    let [access_key_id, date, region, service, terminator] = elements.as_slice() else {
        return Err(SigError::Incomplete {
            detail: format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got: \
                 '{credential}'"
            ),
        });
    };
    if *terminator != TERMINATOR {
        return Err(SigError::Refused {
            detail: format!("Credential should be scoped with a valid terminator: '{TERMINATOR}', not '{terminator}'."),
        });
    }
    if [access_key_id, region, service].into_iter().any(|element| !is_name(element)) {
        return Err(SigError::Incomplete { detail: format!("Credential is malformed, got: '{credential}'") });
    }
    let day = amz_date.get(..8).unwrap_or(amz_date);
    if *date != day {
        return Err(SigError::Refused {
            detail: format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{date}' != \
                 '{day}', from '{amz_date}'."
            ),
        });
    }
    let scope = Scope { date: day.to_owned(), region: (*region).to_owned(), service: (*service).to_owned() };
    Ok(((*access_key_id).to_owned(), scope))
}

/// Key ids, regions and services become parts of stored keys and log lines, so nothing odd gets in.
fn is_name(element: &str) -> bool {
    !element.is_empty()
        && element.len() <= 128
        && element.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}

fn parse_signed_headers(list: &str) -> Result<Vec<String>, SigError> {
    let names: Vec<String> = list.split(';').map(str::to_owned).collect();
    let lower = names.iter().all(|name| !name.is_empty() && !name.bytes().any(|byte| byte.is_ascii_uppercase()));
    if lower && names.is_sorted_by(|one, next| one < next) {
        Ok(names)
    } else {
        Err(SigError::Incomplete {
            detail: format!("SignedHeaders must be lower-case header names, sorted, without repetition, got: '{list}'"),
        })
    }
}

/// 64 hex digits are an HMAC. Base64 of at least 2,048 bits is an RSA signature.
fn parse_signature(text: &str) -> Signature {
    match (parse_hex32(text), STANDARD.decode(text)) {
        (Some(mac), _) => Signature::Hmac(mac),
        (None, Ok(bytes)) if bytes.len() >= 256 => Signature::Rsa(bytes),
        (None, _) => Signature::Unreadable,
    }
}

fn refused(detail: &str) -> SigError {
    SigError::Refused { detail: detail.to_owned() }
}

fn unsupported(algorithm: &str) -> SigError {
    SigError::Incomplete { detail: format!("Unsupported AWS 'algorithm': '{algorithm}'") }
}

/// The header may hold a secret of another scheme, so AWS shows its hash only.
fn not_key_value(authorization: &str) -> SigError {
    SigError::Incomplete {
        detail: format!(
            "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with \
             Base64): '{}'.",
            fingerprint(authorization)
        ),
    }
}

fn fingerprint(authorization: &str) -> String {
    STANDARD.encode(digest(&SHA256, authorization.as_bytes()))
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;

    const CREDENTIAL: &str = "AKIDEXAMPLE/20150830/us-east-1/ssm/aws4_request";
    const SIGNATURE: &str = "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, value.parse().unwrap());
        }
        headers
    }

    fn parse(query: &str, headers: &HeaderMap) -> Result<Presented, SigError> {
        Presented::parse(&RequestParts { method: "POST", path: "/", query, authority: None, headers })
    }

    fn parse_authorization(authorization: &str) -> Result<Presented, SigError> {
        parse("", &headers(&[("x-amz-date", "20150830T123600Z"), ("authorization", authorization)]))
    }

    fn detail(result: Result<Presented, SigError>) -> String {
        match result {
            Err(SigError::Incomplete { detail }) => format!("incomplete: {detail}"),
            Err(SigError::Refused { detail }) => format!("refused: {detail}"),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn all_spellings_of_the_header_are_read() {
        let spaced =
            format!("{ALGORITHM} Credential={CREDENTIAL}, SignedHeaders=host;x-amz-date, Signature={SIGNATURE}");
        let dense = spaced.replace(", ", ",");
        let wide = spaced.replace(", ", " ,   ").replace("256 ", "256   ");
        let swapped =
            format!("{ALGORITHM} Signature={SIGNATURE}, SignedHeaders=host;x-amz-date, Credential={CREDENTIAL}");
        let presented = parse_authorization(&spaced).unwrap();
        assert_eq!(presented.access_key_id(), "AKIDEXAMPLE");
        assert_eq!(presented.scope().to_string(), "20150830/us-east-1/ssm/aws4_request");
        assert_eq!(presented.signed_at_millis(), 1_440_938_160_000);
        assert_eq!(presented.signed_headers(), ["host", "x-amz-date"]);
        assert_eq!((presented.kind(), presented.is_presigned()), (SignatureKind::Hmac, false));
        for other in [dense, wide, swapped] {
            assert_eq!(parse_authorization(&other).unwrap(), presented, "{other}");
        }
    }

    #[test]
    fn base64_signatures_keep_their_padding() {
        let credential = CREDENTIAL.replace("AKIDEXAMPLE", "mi-0123456789abcdef0");
        let parse = |signature: &str| {
            let fields = format!("Credential={credential}, SignedHeaders=host;x-amz-date, Signature={signature}");
            parse_authorization(&format!("{ALGORITHM} {fields}")).unwrap()
        };
        let encoded = STANDARD.encode([7; 256]);
        assert!(encoded.ends_with("=="));
        let presented = parse(&encoded);
        assert_eq!(presented.kind(), SignatureKind::Rsa);
        assert_eq!(presented.signature, Signature::Rsa(vec![7; 256]));
        assert_eq!(presented.access_key_id(), "mi-0123456789abcdef0");
        for unreadable in ["AAECAw==", &encoded[1..], &SIGNATURE.to_uppercase(), ""] {
            let presented = parse(unreadable);
            assert_eq!(presented.signature, Signature::Unreadable, "{unreadable}");
            assert_eq!(presented.kind(), SignatureKind::Hmac, "{unreadable}");
        }
    }

    #[test]
    fn the_date_header_serves_where_there_is_no_x_amz_date() {
        let authorization =
            format!("{ALGORITHM} Credential={CREDENTIAL}, SignedHeaders=date;host, Signature={SIGNATURE}");
        let given = headers(&[("date", "Sun, 30 Aug 2015 12:36:00 GMT"), ("authorization", &authorization)]);
        let presented = parse("", &given).unwrap();
        assert_eq!(presented.amz_date, "20150830T123600Z");
        let bad = headers(&[("x-amz-date", "soon"), ("date", "20150830T123600Z"), ("authorization", &authorization)]);
        assert!(detail(parse("", &bad)).contains("requires existence of either a 'X-Amz-Date'"));
    }

    #[test]
    fn malformed_headers_are_named() {
        let full = format!("{ALGORITHM} Credential={CREDENTIAL}, SignedHeaders=host;x-amz-date, Signature={SIGNATURE}");
        for (authorization, wanted) in [
            (full.replace("SHA256", "SHA1"), "incomplete: Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA1'"),
            ("Bearer token".to_owned(), "incomplete: Invalid key=value pair (missing equal-sign)"),
            (full.replace("Signature=", "Signature"), "incomplete: Invalid key=value pair"),
            (format!("{full}, Signature=0"), "incomplete: Invalid key=value pair"),
            (
                ALGORITHM.to_owned(),
                "incomplete: Authorization header requires 'Credential' parameter. Authorization header \
              requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. (Hashed with",
            ),
            (
                full.replace("/ssm/", "/"),
                "incomplete: Credential must have exactly 5 slash-delimited elements, e.g. \
              keyid/date/region/service/term, got: 'AKIDEXAMPLE/20150830/us-east-1/aws4_request'",
            ),
            (full.replace("/ssm/", "//"), "incomplete: Credential is malformed"),
            (full.replace("/us-east-1/", "/us east/"), "incomplete: Credential is malformed"),
            (
                full.replace("aws4_request", "aws5"),
                "refused: Credential should be scoped with a valid terminator: \
              'aws4_request', not 'aws5'.",
            ),
            (
                full.replace("20150830/", "20150829/"),
                "refused: Date in Credential scope does not match YYYYMMDD from \
              ISO-8601 version of date from HTTP: '20150829' != '20150830', from '20150830T123600Z'.",
            ),
            (
                full.replace("host;", ""),
                "refused: 'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
            ),
            (
                full.replace(";x-amz-date", ""),
                "refused: There were headers present in the request which were not signed: \
              x-amz-date",
            ),
            (full.replace("host;x", "Host;x"), "incomplete: SignedHeaders must be lower-case"),
            (full.replace("host;x-amz-date", "x-amz-date;host"), "incomplete: SignedHeaders must be lower-case"),
        ] {
            let found = detail(parse_authorization(&authorization));
            assert!(found.starts_with(wanted), "{authorization}\n{found}");
        }
    }

    #[test]
    fn unsigned_requests_are_told_from_malformed_ones() {
        assert_eq!(parse("", &headers(&[])), Err(SigError::Missing));
        assert_eq!(parse("a=b", &headers(&[("x-amz-target", "AmazonSSM.X")])), Err(SigError::Missing));
        assert!(detail(parse("X-Amz-Signature=00", &headers(&[]))).contains("must include 'X-Amz-Algorithm'"));
        let twice = headers(&[("authorization", "a"), ("authorization", "b")]);
        assert_eq!(detail(parse("", &twice)), "incomplete: There must be one Authorization header.");
    }

    #[test]
    fn headers_that_agents_leave_unsigned_are_accepted_and_others_not() {
        let authorization =
            format!("{ALGORITHM} Credential={CREDENTIAL}, SignedHeaders=host;x-amz-date, Signature={SIGNATURE}");
        let with = |name| {
            parse("", &headers(&[("x-amz-date", "20150830T123600Z"), ("authorization", &authorization), (name, "x")]))
        };
        for name in MAY_BE_UNSIGNED {
            assert!(with(name).is_ok(), "{name}");
        }
        assert_eq!(with("x-amz-security-token").unwrap().session_token(), Some("x"));
        assert!(with("x-amzn-trace-id").is_ok());
        assert!(detail(with("x-amz-target")).ends_with("not signed: x-amz-target"));
    }

    #[test]
    fn presigned_urls_are_read_and_their_life_is_bounded() {
        let query = format!(
            "A=1&X-Amz-Algorithm={ALGORITHM}&X-Amz-Credential={}&X-Amz-Date=20150830T123600Z&X-Amz-Expires=60\
             &X-Amz-SignedHeaders=host&X-Amz-Security-Token=t%2Bk&X-Amz-Signature={SIGNATURE}",
            CREDENTIAL.replace('/', "%2F")
        );
        let presented = parse(&query, &headers(&[])).unwrap();
        assert_eq!(presented.place, Place::Query { expires_secs: 60 });
        assert_eq!(presented.session_token(), Some("t+k"));
        assert!(presented.is_presigned());
        for expires in ["0", "604801", "-1", "x"] {
            let bad = query.replace("Expires=60", &format!("Expires={expires}"));
            assert!(detail(parse(&bad, &headers(&[]))).contains("X-Amz-Expires must be"), "{expires}");
        }
        assert!(parse(&query.replace("Expires=60", "Expires=604800"), &headers(&[])).is_ok());
        for name in ["Credential", "SignedHeaders", "Signature", "Date", "Expires", "Algorithm"] {
            let without = query.replace(&format!("X-Amz-{name}="), "Other=");
            assert!(detail(parse(&without, &headers(&[]))).contains(&format!("must include 'X-Amz-{name}'")), "{name}");
        }
        assert!(detail(parse(&format!("{query}&X-Amz-Expires=1"), &headers(&[]))).contains("must not be repeated"));
        assert!(detail(parse(&query, &headers(&[("x-amz-target", "T.O")]))).contains("not signed: x-amz-target"));
    }
}
