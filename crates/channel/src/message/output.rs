//! Output of a step while it runs.
//!
//! An extension of Drover: its agent sends these only to a server that announced [`Extension::LiveOutput`]
//! when the channel was made, so AWS's service never sees one. Chunks are for people who watch; the step's report
//! remains what counts, and a lost chunk is not sent again.
//!
//! [`Extension::LiveOutput`]: super::Extension::LiveOutput

use serde::{Deserialize, Serialize};

use super::first_schema;
use crate::job_id::JobId;

/// Payload of a `drover_output` frame: a piece of one stream of one step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OutputChunk {
    /// Version of this message, 1.
    #[serde(default = "first_schema")]
    pub schema_version: u32,
    /// The job whose step writes.
    pub job_id: JobId,
    /// Key of the step in the reply's `runtimeStatus`.
    pub step_name: String,
    /// Which output.
    pub stream: Stream,
    /// Bytes of the stream before this chunk, counted as the step wrote them. A gap means that a chunk was lost.
    pub offset: u64,
    /// The output. Bytes that are not UTF-8 are replaced, so its length may differ from that of the bytes it stands for.
    pub text: String,
}

/// An output of a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stream {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn chunk_has_the_documented_members() {
        let chunk = OutputChunk {
            schema_version: 1,
            job_id: JobId::new("c", "mi-1").expect("allowed parts"),
            step_name: "one".to_owned(),
            stream: Stream::Stderr,
            offset: 17,
            text: "oops\n".to_owned(),
        };
        let expected = json!({"schemaVersion": 1, "jobId": "aws.ssm.c.mi-1", "stepName": "one", "stream": "stderr",
            "offset": 17, "text": "oops\n"});
        assert_eq!(serde_json::to_value(&chunk).expect("plain JSON"), expected);
        assert_eq!(serde_json::from_value::<OutputChunk>(expected).expect("own JSON"), chunk);
    }
}
