//! The smallest HTTP/1.1 client that serves: one connection, one request at a time, bodies with a `Content-Length`.
//!
//! A load generator shares the machine with what it measures. This one writes bytes that were made before and looks for two
//! numbers in the answer, so that little of the machine is spent on it.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

/// The longest head of an answer.
const MAX_HEAD: usize = 64 << 10;

/// A connection that is kept alive.
#[derive(Debug)]
pub struct Connection<S> {
    stream: S,
    buffer: Vec<u8>,
}

/// An answer, valid until the next request on its connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer<'a> {
    /// The status.
    pub status: u16,
    /// Status line and headers, with the empty line behind them.
    pub head: &'a [u8],
    /// The body.
    pub body: &'a [u8],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Head {
    status: u16,
    head_len: usize,
    body_len: usize,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<S> {
    /// Uses an open stream.
    pub fn new(stream: S) -> Self {
        Self { stream, buffer: vec![0; 16 << 10] }
    }

    /// Sends a whole request and reads the whole answer.
    ///
    /// # Errors
    /// When the connection breaks or the answer is none that this client understands.
    pub async fn exchange(&mut self, request: &[u8]) -> io::Result<Answer<'_>> {
        self.stream.write_all(request).await?;
        let mut filled = 0;
        let head = loop {
            filled += self.read(filled).await?;
            if let Some(head) = parse(&self.buffer[..filled])? {
                break head;
            }
            if filled > MAX_HEAD {
                return Err(invalid("the head of an answer is too long"));
            }
        };
        let end = head.head_len + head.body_len;
        while filled < end {
            filled += self.read(filled).await?;
        }
        if filled > end {
            return Err(invalid("an answer is longer than it says"));
        }
        let (head_bytes, body) = self.buffer[..end].split_at(head.head_len);
        Ok(Answer { status: head.status, head: head_bytes, body })
    }

    async fn read(&mut self, filled: usize) -> io::Result<usize> {
        if filled == self.buffer.len() {
            self.buffer.resize(2 * filled, 0);
        }
        match self.stream.read(&mut self.buffer[filled..]).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            count => Ok(count),
        }
    }
}

/// Reads a head; none if it is not complete yet.
fn parse(bytes: &[u8]) -> io::Result<Option<Head>> {
    let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { return Ok(None) };
    let mut lines = bytes[..end].split(|byte| *byte == b'\n');
    let status = lines.next().and_then(|line| line.strip_prefix(b"HTTP/1.1 ")?.get(..3));
    let status = status.and_then(|digits| std::str::from_utf8(digits).ok()?.parse().ok());
    let status = status.ok_or_else(|| invalid("an answer is not HTTP/1.1"))?;
    const NAME: &[u8] = b"content-length:";
    let length = lines.find(|line| line.get(..NAME.len()).is_some_and(|name| name.eq_ignore_ascii_case(NAME)));
    let length = length.and_then(|line| std::str::from_utf8(&line[NAME.len()..]).ok()?.trim().parse().ok());
    let body_len = length.ok_or_else(|| invalid("an answer does not say how long it is"))?;
    Ok(Some(Head { status, head_len: end + 4, body_len }))
}

fn invalid(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_read_once_they_are_complete() {
        let whole = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nx: y\r\n\r\nhello";
        assert_eq!(parse(whole).unwrap(), Some(Head { status: 200, head_len: 44, body_len: 5 }));
        for cut in 0..43 {
            assert_eq!(parse(&whole[..cut]).unwrap(), None);
        }
        assert!(parse(b"HTTP/1.1 200 OK\r\n\r\n").is_err(), "no length");
        assert!(parse(b"SMTP\r\ncontent-length: 0\r\n\r\n").is_err());
    }

    #[tokio::test]
    async fn answers_may_come_in_pieces() {
        let (client, mut server) = tokio::io::duplex(7);
        let mut connection = Connection::new(client);
        let answering = async {
            let mut request = [0; 4];
            for body in ["one", "twenty-two characters!"] {
                server.read_exact(&mut request).await.unwrap();
                let answer = format!("HTTP/1.1 404 Not Found\r\ncontent-length: {}\r\n\r\n{body}", body.len());
                server.write_all(answer.as_bytes()).await.unwrap();
            }
        };
        let asking = async {
            assert_eq!(connection.exchange(b"1234").await.unwrap().body, b"one");
            let answer = connection.exchange(b"1234").await.unwrap();
            assert_eq!((answer.status, answer.body), (404, b"twenty-two characters!".as_slice()));
        };
        tokio::join!(answering, asking);
    }
}
