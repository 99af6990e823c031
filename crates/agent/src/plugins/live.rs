//! Output of a step while it runs.
//!
//! Output goes to files; this follows them. A look every 150 ms costs nothing for the many commands that end sooner, and
//! needs no reader between process and file. Chunks are small, so that replies are not held up behind them. When the way
//! to the server is full or gone, chunks wait in the file, which is their buffer. At the end of a step what was not sent
//! yet follows, within limits: a watcher of an endless stream sees a gap, and the files have everything.

use std::{
    fs::File,
    os::unix::fs::FileExt as _,
    path::{Path, PathBuf},
    sync::Arc,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use drover_channel::{
    JobId,
    limits::MAX_INLINE_OUTPUT,
    message::{OutputChunk, Stream},
};
use tokio::{sync::mpsc, time::timeout};

/// Time between two looks.
pub(super) const LOOK_PERIOD: Duration = Duration::from_millis(150);

/// Bytes of a chunk at most.
const CHUNK: usize = 8 * 1024;

/// Chunks of one stream sent at one look at most.
const CHUNKS_A_LOOK: usize = 8;

/// Chunks of one stream sent after the end at most.
const CHUNKS_AT_END: usize = 64;

/// How long the end of a step waits for room on the way to the server.
const END_WAIT: Duration = Duration::from_millis(500);

/// Takes chunks of one job, if the server wants any.
#[derive(Clone)]
pub struct LiveSink {
    /// The job.
    pub job_id: JobId,
    /// The way to the server.
    pub chunks: mpsc::Sender<OutputChunk>,
    /// Whether a server is connected that takes chunks.
    pub wanted: Arc<AtomicBool>,
}

/// Follows the two output files of a step.
pub struct LiveOutput<'a> {
    sink: &'a LiveSink,
    step_name: &'a str,
    tails: [Tail; 2],
}

struct Tail {
    stream: Stream,
    path: PathBuf,
    sent: u64,
}

impl<'a> LiveOutput<'a> {
    /// Begins at the beginning of the files, which need not exist yet.
    pub fn new(sink: &'a LiveSink, step_name: &'a str, stdout: &Path, stderr: &Path) -> Self {
        let tail = |stream, path: &Path| Tail { stream, path: path.to_owned(), sent: 0 };
        Self { sink, step_name, tails: [tail(Stream::Stdout, stdout), tail(Stream::Stderr, stderr)] }
    }

    /// Sends what is new, as much as the way takes without waiting.
    pub fn look(&mut self) {
        if !self.sink.wanted.load(Ordering::Relaxed) {
            return;
        }
        for tail in &mut self.tails {
            for _ in 0..CHUNKS_A_LOOK {
                let Some((text, len)) = tail.next_chunk(Rest::MayGrow) else { break };
                let chunk = chunk(self.sink, self.step_name, tail, text);
                if self.sink.chunks.try_send(chunk).is_err() {
                    break;
                }
                tail.sent += len as u64;
            }
        }
    }

    /// Sends the rest, if a watcher would miss it: when something was sent already, or when the step's report will not
    /// hold everything.
    pub async fn finish(mut self) {
        for tail in &mut self.tails {
            let size = std::fs::metadata(&tail.path).map_or(0, |metadata| metadata.len());
            if tail.sent == 0 && size <= MAX_INLINE_OUTPUT as u64 {
                continue;
            }
            for _ in 0..CHUNKS_AT_END {
                if !self.sink.wanted.load(Ordering::Relaxed) {
                    return;
                }
                let Some((text, len)) = tail.next_chunk(Rest::Final) else { break };
                let chunk = chunk(self.sink, self.step_name, tail, text);
                match timeout(END_WAIT, self.sink.chunks.send(chunk)).await {
                    Ok(Ok(())) => tail.sent += len as u64,
                    Ok(Err(_)) | Err(_) => return,
                }
            }
        }
    }
}

fn chunk(sink: &LiveSink, step_name: &str, tail: &Tail, text: String) -> OutputChunk {
    OutputChunk {
        schema_version: 1,
        job_id: sink.job_id.clone(),
        step_name: step_name.to_owned(),
        stream: tail.stream,
        offset: tail.sent,
        text,
    }
}

/// Whether more output can follow what the file has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rest {
    MayGrow,
    Final,
}

impl Tail {
    /// The next text and the number of bytes that it stands for.
    fn next_chunk(&self, rest: Rest) -> Option<(String, usize)> {
        let file = File::open(&self.path).ok()?;
        let mut buffer = vec![0; CHUNK];
        let len = file.read_at(&mut buffer, self.sent).ok()?;
        buffer.truncate(len);
        let whole = match rest {
            // The first bytes of a character at the end of the chunk wait for the others.
            Rest::MayGrow => whole_characters(&buffer),
            Rest::Final if len == CHUNK => whole_characters(&buffer),
            Rest::Final => len,
        };
        (whole > 0).then(|| (String::from_utf8_lossy(&buffer[..whole]).into_owned(), whole))
    }
}

/// Length of the bytes without an unfinished character at the end.
fn whole_characters(bytes: &[u8]) -> usize {
    let len = bytes.len();
    for back in 1..=len.min(3) {
        let byte = bytes[len - back];
        let needed = match byte {
            0xC2..=0xDF => 2,
            0xE0..=0xEF => 3,
            0xF0..=0xF4 => 4,
            0x80..=0xBF => continue,
            _ => return len,
        };
        return if back < needed { len - back } else { len };
    }
    len
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sink(room: usize) -> (LiveSink, mpsc::Receiver<OutputChunk>) {
        let (chunks, received) = mpsc::channel(room);
        let job_id = JobId::new("c", "mi-1").unwrap();
        (LiveSink { job_id, chunks, wanted: Arc::new(AtomicBool::new(true)) }, received)
    }

    fn drain(received: &mut mpsc::Receiver<OutputChunk>, stream: Stream) -> String {
        let mut text = String::new();
        while let Ok(chunk) = received.try_recv() {
            if chunk.stream == stream {
                text.push_str(&chunk.text);
            }
        }
        text
    }

    #[tokio::test]
    async fn new_output_is_sent_once_and_the_rest_at_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let (stdout, stderr) = (folder.path().join("stdout"), folder.path().join("stderr"));
        let (sink, mut received) = sink(100);
        let mut live = LiveOutput::new(&sink, "one", &stdout, &stderr);
        live.look();
        assert_eq!(drain(&mut received, Stream::Stdout), "");
        std::fs::write(&stdout, "hello ☃".as_bytes().split_last().unwrap().1).unwrap();
        live.look();
        assert_eq!(drain(&mut received, Stream::Stdout), "hello ", "half a character waits");
        std::fs::write(&stdout, "hello ☃!").unwrap();
        std::fs::write(&stderr, "oops").unwrap();
        live.look();
        assert_eq!(drain(&mut received, Stream::Stdout), "☃!");
        std::fs::write(&stdout, "hello ☃! bye").unwrap();
        live.finish().await;
        assert_eq!(drain(&mut received, Stream::Stdout), " bye");
    }

    #[tokio::test]
    async fn a_full_way_loses_nothing_and_an_unwilling_server_gets_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (stdout, stderr) = (folder.path().join("stdout"), folder.path().join("stderr"));
        std::fs::write(&stdout, "x".repeat(3 * CHUNK)).unwrap();
        let (sink, mut received) = sink(1);
        let mut live = LiveOutput::new(&sink, "one", &stdout, &stderr);
        let mut all = String::new();
        for _ in 0..3 {
            live.look();
            all.push_str(&drain(&mut received, Stream::Stdout));
        }
        assert_eq!(all.len(), 3 * CHUNK);
        sink.wanted.store(false, Ordering::Relaxed);
        std::fs::write(&stdout, "x".repeat(4 * CHUNK)).unwrap();
        live.look();
        live.finish().await;
        assert!(received.try_recv().is_err());
    }

    #[tokio::test]
    async fn short_output_of_a_quick_step_is_left_to_its_report() {
        let folder = tempfile::tempdir().unwrap();
        let stdout = folder.path().join("stdout");
        std::fs::write(&stdout, "quick").unwrap();
        let (sink, mut received) = sink(1);
        LiveOutput::new(&sink, "one", &stdout, &folder.path().join("stderr")).finish().await;
        assert!(received.try_recv().is_err());
    }

    proptest! {
        #[test]
        fn cuts_never_split_a_character(text in "[aä☃𝄞]{0,20}", cut in 0usize..80) {
            let bytes = &text.as_bytes()[..cut.min(text.len())];
            let whole = whole_characters(bytes);
            prop_assert!(std::str::from_utf8(&bytes[..whole]).is_ok());
            prop_assert!(bytes.len() - whole < 4);
        }

        #[test]
        fn foreign_bytes_always_move_on(bytes in prop::collection::vec(any::<u8>(), 4..40)) {
            prop_assert!(whole_characters(&bytes) > 0);
        }
    }
}
