//! Errors *of the program*, placed in its source.

use crate::memory::{Addr, AllocId};
use crate::source::Span;

macro_rules! fault_kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal $severity:ident),* $(,)?) => {
        /// The closed list of faults (the command line's `"kind"`).
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub enum FaultKind { $($(#[$doc])* $name),* }
        impl FaultKind {
            /// All of them, in order.
            pub const ALL: &'static [FaultKind] = &[$(FaultKind::$name),*];
            /// The name used in JSON, tests and locale ids.
            pub fn name(self) -> &'static str {
                match self { $(FaultKind::$name => $text),* }
            }
            /// Whether it ends the program under the *stop* policy, or is only recorded.
            pub fn severity(self) -> FaultSeverity {
                match self { $(FaultKind::$name => FaultSeverity::$severity),* }
            }
            /// Ids of its texts: title, meaning, what a real machine does, a way out.
            pub fn text_ids(self) -> [&'static str; 4] {
                match self {
                    $(FaultKind::$name => [
                        concat!("fault-", $text, "-title"),
                        concat!("fault-", $text, "-meaning"),
                        concat!("fault-", $text, "-real"),
                        concat!("fault-", $text, "-fix"),
                    ]),*
                }
            }
        }
    };
}

/// How bad a fault is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FaultSeverity {
    /// Undefined behaviour with damage.
    Error,
    /// Real programs run on; recorded once per place.
    Warning,
}

fault_kinds! {
    /// Access behind the end of a heap block.
    HeapBufferOverflow = "heap-buffer-overflow" Error,
    /// Access before the start of a heap block.
    HeapBufferUnderflow = "heap-buffer-underflow" Error,
    /// Access behind the end of a local.
    StackBufferOverflow = "stack-buffer-overflow" Error,
    /// Access before the start of a local.
    StackBufferUnderflow = "stack-buffer-underflow" Error,
    /// Access outside a global or a string literal.
    GlobalBufferOverflow = "global-buffer-overflow" Error,
    /// Access behind a member array, inside its struct.
    MemberOverflow = "member-overflow" Error,
    /// Access to a freed block.
    UseAfterFree = "use-after-free" Error,
    /// Access to a local of a function that has returned.
    UseAfterReturn = "use-after-return" Error,
    /// Access to a local whose block has ended.
    UseAfterScope = "use-after-scope" Error,
    /// A block freed twice.
    DoubleFree = "double-free" Error,
    /// Freeing what no allocation function returned.
    InvalidFree = "invalid-free" Error,
    /// `malloc` with `delete` and the like.
    MismatchedDeallocation = "mismatched-deallocation" Error,
    /// Deciding by, addressing by or printing an uninitialised value.
    UninitializedRead = "uninitialized-read" Error,
    /// Access through a null pointer.
    NullDereference = "null-dereference" Error,
    /// Access through a pointer that points nowhere.
    WildDereference = "wild-dereference" Error,
    /// Writing a string literal or constant.
    WriteToReadonly = "write-to-readonly" Error,
    /// An address that does not fit the type's alignment.
    MisalignedAccess = "misaligned-access" Warning,
    /// Calling through a pointer that is no function of this type.
    InvalidFunctionPointer = "invalid-function-pointer" Error,
    /// `memcpy` on overlapping ranges.
    OverlappingCopy = "overlapping-copy" Error,
    /// A library function's argument breaks its contract.
    BadLibraryArgument = "bad-library-argument" Error,
    /// A printf or scanf conversion that does not fit its argument.
    FormatMismatch = "format-mismatch" Warning,
    /// The return address or saved frame pointer was changed.
    ReturnAddressOverwritten = "return-address-overwritten" Error,
    /// The stack is used up.
    StackExhausted = "stack-exhausted" Error,
    /// The heap is used up and nobody handled it.
    HeapExhausted = "heap-exhausted" Error,
    /// Signed arithmetic left its range.
    SignedOverflow = "signed-overflow" Warning,
    /// A shift count that is negative or too large.
    InvalidShift = "invalid-shift" Warning,
    /// Integer division by zero (or `INT_MIN / -1`).
    DivisionByZero = "division-by-zero" Error,
    /// A cast to a type the object does not have.
    InvalidCast = "invalid-cast" Warning,
    /// The value of a function that returned none.
    MissingReturn = "missing-return" Warning,
    /// Comparing or subtracting pointers into different objects.
    PointerAcrossObjects = "pointer-across-objects" Warning,
    /// Allocator words were overwritten.
    HeapMetadataCorrupted = "heap-metadata-corrupted" Error,
    /// A member function on memory without an object.
    NoObject = "no-object" Error,
    /// An object destroyed twice.
    DoubleDestruction = "double-destruction" Error,
    /// `delete` through a base without virtual destructor.
    NonVirtualDelete = "non-virtual-delete" Warning,
    /// `delete` of an incomplete type.
    IncompleteDelete = "incomplete-delete" Error,
    /// A reference to a dead object.
    DanglingReference = "dangling-reference" Error,
    /// A container changed under its iterator.
    InvalidatedIterator = "invalidated-iterator" Error,
    /// A pure virtual function was called.
    PureVirtualCall = "pure-virtual-call" Error,
}

/// One fault.
#[derive(Clone, PartialEq, Debug)]
pub struct Fault {
    /// Which.
    pub kind: FaultKind,
    /// Where it happened: the expression, in the learner's source.
    pub span: Span,
    /// The step it happened in.
    pub step: u64,
    /// Call stack, innermost first: function name and where it stood.
    pub stack: Vec<(std::rc::Rc<str>, Span)>,
    /// The address touched.
    pub addr: Option<Addr>,
    /// Bytes touched.
    pub size: Option<u64>,
    /// Whether it wrote.
    pub write: bool,
    /// The region the pointer came from.
    pub region: Option<AllocId>,
    /// What the kind needs to say more: e.g. the pair of families, the library function, the text of an abort.
    pub detail: FaultDetail,
}

/// What a fault's sentence needs beyond the common fields.
#[derive(Clone, PartialEq, Debug)]
pub enum FaultDetail {
    /// Nothing.
    None,
    /// A library function's name, e.g. `strcpy`.
    Function(String),
    /// How it was allocated and how it was released: `malloc`, `new`, `new[]`, `free`, `delete`, `delete[]`.
    Families {
        /// Allocated by.
        allocated: &'static str,
        /// Released by.
        released: &'static str,
    },
    /// What the undefined value was used for: `branch`, `address`, `output`, `argument`, `exit-status`.
    Use(&'static str),
    /// A value in words.
    Text(String),
}
