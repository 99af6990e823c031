//! Golden bytes, every refusal, and properties of the frame.

use proptest::prelude::*;

use super::*;

fn sample() -> Frame {
    Frame {
        message_type: MessageType::AgentJob,
        schema_version: 1,
        created: 0x0102_0304_0506_0708,
        sequence: -2,
        flags: 3,
        message_id: "00112233-4455-6677-8899-aabbccddeeff".parse().expect("a UUID"),
        payload_type: 10,
        payload: b"hello".to_vec(),
    }
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        text.chars().filter_map(|digit| digit.to_digit(16)).map(|d| u8::try_from(d).expect("a digit")).collect();
    digits.chunks(2).map(|pair| pair[0] * 16 + pair[1]).collect()
}

/// Written by hand from the table in the module's header, not by the encoder.
fn golden() -> Vec<u8> {
    let mut bytes = unhex("00000074");
    bytes.extend_from_slice(b"agent_job                       ");
    bytes.extend(unhex("00000001 0102030405060708 fffffffffffffffe 0000000000000003"));
    bytes.extend(unhex("8899aabbccddeeff 0011223344556677"));
    bytes.extend(unhex("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
    bytes.extend(unhex("0000000a 00000005"));
    bytes.extend_from_slice(b"hello");
    bytes
}

/// The golden frame with other bytes at an offset.
fn golden_with(offset: usize, bytes: &[u8]) -> Result<Frame, FrameError> {
    let mut frame = golden();
    frame[offset..offset + bytes.len()].copy_from_slice(bytes);
    Frame::decode(&frame)
}

#[test]
fn encoding_gives_the_golden_bytes() {
    assert_eq!(golden().len(), 125);
    assert_eq!(sample().encode().expect("a valid frame"), golden());
}

#[test]
fn decoding_reads_the_golden_bytes() {
    assert_eq!(Frame::decode(&golden()).expect("a valid frame"), sample());
}

#[test]
fn padding_of_the_type_may_be_spaces_or_nul_bytes() {
    let frame = golden_with(4 + 9, &[0; 23]).expect("NUL padding");
    assert_eq!(frame.message_type, MessageType::AgentJob);
    let frame = golden_with(4, b" \0agent_job \0 ").expect("mixed padding on both ends");
    assert_eq!(frame.message_type, MessageType::AgentJob);
}

#[test]
fn a_type_may_fill_its_field() {
    let name = "x".repeat(32);
    let frame = Frame { message_type: name.parse().expect("32 letters"), ..sample() };
    let bytes = frame.encode().expect("a valid frame");
    assert_eq!(Frame::decode(&bytes).expect("own bytes").message_type, MessageType::Other(name));
}

#[test]
fn a_header_of_another_length_is_refused() {
    for length in [0u32, 115, 117, 120, u32::MAX] {
        let error = golden_with(0, &length.to_be_bytes()).expect_err("another length");
        assert!(matches!(error, FrameError::HeaderLength { found } if found == length));
    }
}

#[test]
fn a_type_that_is_empty_or_not_ascii_is_refused() {
    for field in [[b' '; 32], [0; 32], [0xff; 32]] {
        assert!(matches!(golden_with(4, &field), Err(FrameError::MessageType { .. })));
    }
    assert!(matches!(golden_with(4, b"agent job"), Err(FrameError::MessageType { .. })), "a space inside");
}

#[test]
fn a_frame_needs_a_creation_time_unless_it_pauses_a_stream() {
    assert!(matches!(golden_with(40, &[0; 8]), Err(FrameError::CreationTime { found: 0, .. })));
    assert!(matches!(golden_with(40, &[0xff; 8]), Err(FrameError::CreationTime { found: u64::MAX, .. })));
    for message_type in [MessageType::PausePublication, MessageType::StartPublication] {
        let frame = Frame { message_type, created: 0, ..sample() };
        assert_eq!(Frame::decode(&frame.encode().expect("allowed")).expect("allowed"), frame);
    }
}

#[test]
fn length_must_be_that_of_the_payload() {
    for stated in [0u32, 4, 6, u32::MAX] {
        let error = golden_with(116, &stated.to_be_bytes()).expect_err("wrong length");
        assert!(matches!(error, FrameError::PayloadLength { found: 5, .. }));
    }
    let mut longer = golden();
    longer.push(b'!');
    assert!(matches!(Frame::decode(&longer), Err(FrameError::PayloadLength { stated: 5, found: 6 })));
}

#[test]
fn an_empty_payload_is_neither_written_nor_read() {
    let empty = Frame { payload: Vec::new(), ..sample() };
    assert!(matches!(empty.encode(), Err(FrameError::EmptyPayload { .. })));
    let mut bytes = golden();
    bytes.truncate(120);
    bytes[116..120].fill(0);
    assert!(matches!(Frame::decode(&bytes), Err(FrameError::EmptyPayload { .. })));
}

#[test]
fn size_limits_hold_on_both_sides() {
    let largest = Frame { payload: vec![7; MAX_FRAME - 120], ..sample() };
    let bytes = largest.encode().expect("just fits");
    assert_eq!(bytes.len(), MAX_FRAME);
    assert_eq!(Frame::decode(&bytes).expect("just fits"), largest);

    let larger = Frame { payload: vec![7; MAX_FRAME - 119], ..sample() };
    assert!(matches!(larger.encode(), Err(FrameError::TooLong { len }) if len == MAX_FRAME + 1));
    assert!(matches!(Frame::decode(&vec![0; MAX_FRAME + 1]), Err(FrameError::TooLong { .. })));
    for len in [0, 4, 119] {
        assert!(matches!(Frame::decode(&golden()[..len]), Err(FrameError::TooShort { .. })));
    }
}

#[test]
fn what_cannot_be_read_is_not_written() {
    for created in [0, -1, i64::MIN] {
        assert!(matches!(Frame { created, ..sample() }.encode(), Err(FrameError::CreationTime { .. })));
    }
    let message_type = MessageType::Other("two words".to_owned());
    assert!(matches!(Frame { message_type, ..sample() }.encode(), Err(FrameError::MessageType { .. })));
}

#[test]
fn json_frames_carry_their_message() {
    let message = serde_json::json!({"jobId": "x"});
    let frame = Frame::json(MessageType::AgentJobReplyAck, Uuid::nil(), 5, &message).expect("plain JSON");
    assert_eq!((frame.sequence, frame.flags, frame.payload_type, frame.schema_version), (0, 0, 0, 1));
    assert_eq!(frame.message::<serde_json::Value>().expect("own JSON"), message);
}

prop_compose! {
    fn frames()(
        name in "[!-~]{1,32}",
        (schema_version, created, sequence) in (any::<u32>(), 1i64.., any::<i64>()),
        (flags, message_id, payload_type) in (any::<u64>(), any::<u128>(), any::<u32>()),
        payload in prop::collection::vec(any::<u8>(), 1..300),
    ) -> Frame {
        Frame {
            message_type: name.parse().expect("visible ASCII"),
            schema_version, created, sequence, flags,
            message_id: Uuid::from_u128(message_id),
            payload_type, payload,
        }
    }
}

proptest! {
    #[test]
    fn encoding_round_trips(frame in frames()) {
        prop_assert_eq!(Frame::decode(&frame.encode().expect("valid parts")).expect("own bytes"), frame);
    }

    #[test]
    fn any_flipped_bit_of_digest_or_payload_is_refused(frame in frames(), place: prop::sample::Index, bit in 0u8..8) {
        let mut bytes = frame.encode().expect("valid parts");
        let guarded: Vec<usize> = (80..112).chain(120..bytes.len()).collect();
        bytes[guarded[place.index(guarded.len())]] ^= 1 << bit;
        prop_assert!(matches!(Frame::decode(&bytes), Err(FrameError::Digest)));
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Frame::decode(&bytes);
    }

    #[test]
    fn a_damaged_frame_that_still_reads_can_be_written_again(frame in frames(), place in 0usize..120, byte: u8) {
        let mut bytes = frame.encode().expect("valid parts");
        bytes[place] = byte;
        if let Ok(damaged) = Frame::decode(&bytes) {
            let again = damaged.encode().expect("read frames can be written");
            prop_assert_eq!(Frame::decode(&again).expect("own bytes"), damaged);
        }
    }
}
