//! What the data model makes of the simulated process: the width of a word, the places of its segments, the shape of a
//! frame. Types get their sizes from [`DataModel`]; everything below the types asks here.
//!
//! ```text
//! LP64   x86-64 System V    | ILP32  i386 System V, as `gcc -m32` with PIE and gdb's fixed addresses
//! 0x555555555000  text      | 0x56556000  text
//! 0x555555559000  heap      | 0x5655a000  heap
//! 0x7ffff7......  libraries | 0xf7......  libraries: the same pages in the last 4 GiB
//! 0x7ffffffff000  stack end | 0xffffe000  stack end
//!
//! parameters are spilled    | parameters lie where the caller pushed them:
//! below rbp                 | ebp + 8, one behind the other, each in whole words
//! ```

use crate::front::layout::DataModel;
use crate::memory::{Addr, AddrRange, Width};

/// The facts of a data model.
#[derive(Clone, Copy, Debug)]
pub struct Abi {
    /// Width of a pointer, of `long`, of `size_t` and of a push.
    pub word: Width,
    /// Page where `.text` begins.
    pub text: u64,
    /// From there to the first function of the program.
    pub first_function: u64,
    /// From the start of `.data` to its first object.
    pub first_data: u64,
    /// Code of the libraries.
    pub library: u64,
    /// Code, then data, of console lines.
    pub console: u64,
    /// The C library's data.
    pub libc_data: AddrRange,
    /// `main_arena` in it.
    pub main_arena: Addr,
    /// `errno`.
    pub errno: Addr,
    /// `stdin`, `stdout` and `stderr`.
    pub streams: [u64; 3],
    /// One past the stack's highest byte.
    pub stack_end: u64,
    /// `argv` lies below; above are the environment and the auxiliary vector.
    pub highest_argv: u64,
    /// The largest object: `PTRDIFF_MAX`.
    pub largest: u64,
    /// What the machine calls the stack pointer.
    pub stack_register: &'static str,
    /// What it calls the frame pointer.
    pub frame_register: &'static str,
    /// Parameters lie above the return address.
    pub pushes_parameters: bool,
}

/// x86-64, as Debian 12's programs lie under gdb.
static LP64: Abi = Abi {
    word: Width::W8,
    text: 0x5555_5555_5000,
    first_function: 0x149,
    first_data: 16,
    library: 0x7fff_f7df_3000,
    console: 0x7fff_f7fc_0000,
    libc_data: AddrRange {
        start: Addr(0x7fff_f7fa_7000),
        end: Addr(0x7fff_f7fb_6000),
    },
    main_arena: Addr(0x7fff_f7fa_7c60),
    errno: Addr(0x7fff_f7fb_5f80),
    streams: [0x7fff_f7fa_7a80, 0x7fff_f7fa_8760, 0x7fff_f7fa_8680],
    stack_end: 0x7fff_ffff_f000,
    highest_argv: 0x7fff_ffff_e208,
    largest: i64::MAX as u64,
    stack_register: "rsp",
    frame_register: "rbp",
    pushes_parameters: false,
};

/// i386.
static ILP32: Abi = Abi {
    word: Width::W4,
    text: 0x5655_6000,
    first_function: 0x19d,
    first_data: 24,
    library: 0xf7df_3000,
    console: 0xf7fc_0000,
    libc_data: AddrRange {
        start: Addr(0xf7fa_7000),
        end: Addr(0xf7fb_c000),
    },
    main_arena: Addr(0xf7fa_7c60),
    errno: Addr(0xf7fb_bf80),
    streams: [0xf7fa_8a80, 0xf7fa_8760, 0xf7fa_8680],
    stack_end: 0xffff_e000,
    highest_argv: 0xffff_d964,
    largest: i32::MAX as u64,
    stack_register: "esp",
    frame_register: "ebp",
    pushes_parameters: true,
};

impl Abi {
    /// The facts of a model.
    pub fn of(model: DataModel) -> &'static Abi {
        match model {
            DataModel::Lp64 => &LP64,
            DataModel::Ilp32 => &ILP32,
        }
    }

    /// Bytes of a word.
    pub fn bytes(&self) -> u64 {
        self.word.bytes()
    }

    /// The return address and the saved frame pointer.
    pub fn return_words(&self) -> u64 {
        2 * self.bytes()
    }

    /// Whole words.
    pub fn round(&self, size: u64) -> u64 {
        size.max(1).next_multiple_of(self.bytes())
    }

    /// A signed word from a register, where it stands zero-extended.
    pub fn signed(&self, bits: u64) -> i64 {
        match self.word {
            Width::W8 => bits as i64,
            _ => i64::from(bits as i32),
        }
    }
}
