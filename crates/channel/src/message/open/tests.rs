//! The opening messages as observed, and the XML reader under random input.

use proptest::prelude::*;
use serde_json::json;

use super::*;

fn answer(token: &str) -> CreateControlChannelAnswer {
    CreateControlChannelAnswer {
        token_value: Token::new(token),
        message_schema_version: MESSAGE_SCHEMA_VERSION.to_owned(),
        extensions: BTreeSet::new(),
    }
}

#[test]
fn answer_is_written_as_aws_writes_it() {
    assert_eq!(
        answer("a<b&c").to_xml(),
        "<CreateControlChannelResponse xmlns=\"http://ssmmessages.amazonaws.com/doc/2017-10-01/\">\
         <TokenValue>a&lt;b&amp;c</TokenValue><MessageSchemaVersion>1.0</MessageSchemaVersion>\
         </CreateControlChannelResponse>"
    );
}

#[test]
fn extensions_are_announced_in_an_element_of_their_own() {
    let announced = CreateControlChannelAnswer { extensions: [Extension::LiveOutput].into(), ..answer("t") };
    let xml = announced.to_xml();
    assert!(xml.contains("<DroverExtensions><member>live-output</member></DroverExtensions>"), "{xml}");
    assert_eq!(CreateControlChannelAnswer::from_xml(&xml).expect("own XML"), announced);
    let unknown = xml.replace("live-output", "time-travel");
    assert_eq!(CreateControlChannelAnswer::from_xml(&unknown).expect("unknown extension"), answer("t"));
}

#[test]
fn answer_is_read_whatever_its_root_and_layout() {
    let xml = "<?xml version=\"1.0\"?>\n<x:Any xmlns:x=\"urn:y\">\n  <Other><TokenValue>no</TokenValue></Other>\n \
               <TokenValue> a&lt;b&#38;<![CDATA[c]]> </TokenValue><!-- c -->\
               <MessageSchemaVersion>1.0</MessageSchemaVersion><Empty/></x:Any>";
    assert_eq!(CreateControlChannelAnswer::from_xml(xml).expect("valid XML"), answer("a<b&c"));
}

#[test]
fn answers_without_a_token_or_with_trickery_are_refused() {
    let read = |xml: &str| CreateControlChannelAnswer::from_xml(xml).expect_err("not an answer");
    assert!(matches!(read(""), AnswerError::NoToken));
    assert!(matches!(read("<a><TokenValue/></a>"), AnswerError::NoToken));
    assert!(matches!(read("<TokenValue>t</TokenValue>"), AnswerError::NoToken));
    assert!(matches!(read("<a><TokenValue>t</a>"), AnswerError::Xml { .. }));
    assert!(matches!(read("<a><TokenValue>t</TokenValue>"), AnswerError::Unexpected { .. }));
    assert!(matches!(read("<!DOCTYPE a [<!ENTITY e \"x\">]><a/>"), AnswerError::Unexpected { .. }));
    assert!(matches!(read("<a><TokenValue>&e;</TokenValue></a>"), AnswerError::Unexpected { .. }));
    assert!(matches!(read(&"<a>".repeat(17)), AnswerError::Unexpected { .. }));
}

#[test]
fn first_message_is_as_observed() {
    let wire = json!({"Cookie": null, "MessageSchemaVersion": "1.0",
        "RequestId": "00112233-4455-6677-8899-aabbccddeeff", "TokenValue": "secret", "AgentVersion": "3.3.1142.0",
        "PlatformType": "linux"});
    let open: OpenControlChannel = serde_json::from_value(wire.clone()).expect("an observed message");
    assert_eq!(open.platform_type, Platform::Linux);
    assert_eq!(serde_json::to_value(&open).expect("plain JSON"), wire);
    assert!(!format!("{open:?}").contains("secret"), "tokens are never printed");
}

#[test]
fn request_body_is_as_observed() {
    let wire = json!({"MessageSchemaVersion": "1.0", "RequestId": "00112233-4455-6677-8899-aabbccddeeff"});
    let request: CreateControlChannel = serde_json::from_value(wire.clone()).expect("an observed body");
    assert_eq!(serde_json::to_value(&request).expect("plain JSON"), wire);
}

proptest! {
    #[test]
    fn any_visible_token_round_trips(token in "[!-~äß☃]{1,60}", live: bool) {
        let extensions = live.then_some(Extension::LiveOutput).into_iter().collect();
        let written = CreateControlChannelAnswer { extensions, ..answer(&token) };
        prop_assert_eq!(CreateControlChannelAnswer::from_xml(&written.to_xml()).expect("own XML"), written);
    }

    #[test]
    fn any_text_is_read_without_panic(xml in "(<|>|/|&|;|#|!|\\[|\\]|TokenValue|a|\"|=|\\?|-| |\\PC){0,60}") {
        let _ = CreateControlChannelAnswer::from_xml(&xml);
    }

    #[test]
    fn a_damaged_answer_is_read_without_panic(place: prop::sample::Index, letter: char) {
        let mut letters: Vec<char> = answer("token&").to_xml().chars().collect();
        let place = place.index(letters.len());
        letters[place] = letter;
        let _ = CreateControlChannelAnswer::from_xml(&letters.iter().collect::<String>());
    }
}
