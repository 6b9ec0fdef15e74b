//! Text that only grows and is cheap to clone: full chunks are shared by `Rc`, only the last one is copied.

use std::rc::Rc;

const CHUNK: usize = 4096;

/// A growing text.
#[derive(Clone, Default, Debug)]
pub struct Text {
    full: Rc<Vec<Rc<[u8]>>>,
    tail: Vec<u8>,
}

impl Text {
    /// Bytes in it.
    pub fn len(&self) -> usize {
        self.full.len() * CHUNK + self.tail.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds bytes at the end.
    pub fn push(&mut self, mut bytes: &[u8]) {
        while self.tail.len() + bytes.len() >= CHUNK {
            let (now, later) = bytes.split_at(CHUNK - self.tail.len());
            self.tail.extend_from_slice(now);
            let chunk: Rc<[u8]> = std::mem::take(&mut self.tail).into();
            Rc::make_mut(&mut self.full).push(chunk);
            bytes = later;
        }
        self.tail.extend_from_slice(bytes);
    }

    /// All bytes from `start` on.
    pub fn bytes_from(&self, start: usize) -> Vec<u8> {
        let first = (start / CHUNK).min(self.full.len());
        let mut bytes = Vec::with_capacity(self.len().saturating_sub(first * CHUNK));
        for chunk in &self.full[first..] {
            bytes.extend_from_slice(chunk);
        }
        bytes.extend_from_slice(&self.tail);
        bytes.split_off((start - first * CHUNK).min(bytes.len()))
    }

    /// The whole as text; bytes that are no UTF-8 are replaced.
    pub fn to_text(&self) -> String {
        String::from_utf8_lossy(&self.bytes_from(0)).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn chunks_hold_what_was_pushed() {
        let mut text = Text::default();
        let mut expected = Vec::new();
        for round in 0..50u8 {
            let piece = vec![round; usize::from(round) * 37];
            text.push(&piece);
            expected.extend_from_slice(&piece);
        }
        assert_eq!(text.len(), expected.len());
        assert_eq!(text.bytes_from(0), expected);
        assert_eq!(text.bytes_from(5000), expected[5000..]);
        assert_eq!(text.bytes_from(expected.len()), b"");
    }
}
