//! glibc's `rand`: the additive generator TYPE_3, `r[i] = r[i-3] + r[i-31]` (stdlib/random_r.c).
//!
//! The first number after `srand(1)`, or without it, is 1804289383.

const DEGREE: usize = 31;
const SEPARATION: usize = 3;

/// The generator's state.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Random {
    state: [i32; DEGREE],
    front: usize,
    rear: usize,
}

impl Random {
    /// `srand(seed)`
    pub fn new(seed: u32) -> Random {
        let seed = if seed == 0 { 1 } else { seed };
        let mut state = [0; DEGREE];
        let mut word = seed as i32;
        state[0] = word;
        for slot in state.iter_mut().skip(1) {
            // word = (16807 * word) % 2147483647, without overflow.
            let (high, low) = (word / 127_773, word % 127_773);
            word = 16_807i32.wrapping_mul(low).wrapping_sub(2_836i32.wrapping_mul(high));
            if word < 0 {
                word = word.wrapping_add(2_147_483_647);
            }
            *slot = word;
        }
        let mut random = Random {
            state,
            front: SEPARATION,
            rear: 0,
        };
        for _ in 0..DEGREE * 10 {
            random.draw();
        }
        random
    }

    /// `rand()`: 0 to 2147483647.
    pub fn draw(&mut self) -> i32 {
        let sum = self.state[self.front].wrapping_add(self.state[self.rear]);
        self.state[self.front] = sum;
        self.front = (self.front + 1) % DEGREE;
        self.rear = (self.rear + 1) % DEGREE;
        ((sum as u32) >> 1) as i32
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn the_sequence_of_glibc() {
        let mut random = Random::new(1);
        let first: Vec<i32> = (0..5).map(|_| random.draw()).collect();
        assert_eq!(
            first,
            [1_804_289_383, 846_930_886, 1_681_692_777, 1_714_636_915, 1_957_747_793]
        );
        let mut random = Random::new(42);
        assert_eq!((random.draw(), random.draw()), (71_876_166, 708_592_740));
    }
}
