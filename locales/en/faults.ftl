# What can go wrong while a program runs: for each kind a title, what it means, what a real machine does, and a way out.
# Arguments, the same for all: $access (read, write), $size bytes touched, $region (heap, local, global, string, none),
# $name, $region-size, $distance (bytes from the region's edge), $room (bytes
# from the address to the region's end), $address, $function, $allocated, $released, $use, $text.

fault-region = { $region ->
    [heap] { $name ->
        [none] the block of { $region-size ->
            [one] 1 byte
           *[other] { $region-size } bytes
        }
       *[other] the block of { $region-size ->
            [one] 1 byte
           *[other] { $region-size } bytes
        } that `{ $name }` points to
    }
    [local] the local variable `{ $name }`
    [global] the global `{ $name }`
    [string] the string literal
    [temporary] a temporary object
    [code] the function `{ $name }`
   *[none] address { $address }
}
fault-bytes = { $size ->
    [one] 1 byte
   *[other] { $size } bytes
}
fault-distance = { $distance ->
    [0] directly
    [one] 1 byte
   *[other] { $distance } bytes
}

fault-heap-buffer-overflow-title = { $room ->
    [0] { $access ->
        [write] writing { fault-bytes } { fault-distance } behind the end of { fault-region }
       *[read] reading { fault-bytes } { fault-distance } behind the end of { fault-region }
    }
   *[other] { $access ->
        [write] writing { fault-bytes } where only { $room } are left of { fault-region }
       *[read] reading { fault-bytes } where only { $room } are left of { fault-region }
    }
}
fault-heap-buffer-overflow-meaning = The block ends before the address that is used here. What lies behind it belongs to the allocator or to another block.
fault-heap-buffer-overflow-real = A real machine notices nothing here. The next block's header or contents change, and the program breaks later, often inside `free`.
fault-heap-buffer-overflow-fix = Ask for more bytes, or stop one element earlier: valid indices run from 0 to the number of elements minus 1. A string needs one byte for its final zero.

fault-heap-buffer-underflow-title = { $access ->
    [write] writing { fault-bytes } before the start of { fault-region }
   *[read] reading { fault-bytes } before the start of { fault-region }
}
fault-heap-buffer-underflow-meaning = The address lies before the block's first byte. There stand the allocator's size word and, further down, another block.
fault-heap-buffer-underflow-real = A real machine notices nothing here. A destroyed size word makes a later `free` or `malloc` abort, or hand out memory twice.
fault-heap-buffer-underflow-fix = Look for an index that became negative or a pointer that was decremented once too often.

fault-stack-buffer-overflow-title = { $room ->
    [0] { $access ->
        [write] writing { fault-bytes } { fault-distance } behind the end of { fault-region }
       *[read] reading { fault-bytes } { fault-distance } behind the end of { fault-region }
    }
   *[other] { $access ->
        [write] writing { fault-bytes } where only { $room } are left of { fault-region }
       *[read] reading { fault-bytes } where only { $room } are left of { fault-region }
    }
}
fault-stack-buffer-overflow-meaning = The variable has { $region-size } bytes. Behind them lie other variables of the frame, then the saved frame pointer and the return address.
fault-stack-buffer-overflow-real = A real machine notices nothing here, or crashes when the function returns to a destroyed address. This is how stack smashing attacks work.
fault-stack-buffer-overflow-fix = Make the array larger or the loop shorter: valid indices run from 0 to the number of elements minus 1.

fault-stack-buffer-underflow-title = { $access ->
    [write] writing { fault-bytes } before the start of { fault-region }
   *[read] reading { fault-bytes } before the start of { fault-region }
}
fault-stack-buffer-underflow-meaning = The address lies before the variable's first byte: other variables or a called function's frame are there.
fault-stack-buffer-underflow-real = A real machine notices nothing here; another variable silently changes.
fault-stack-buffer-underflow-fix = Look for an index that became negative.

fault-global-buffer-overflow-title = { $access ->
    [write] writing { fault-bytes } outside { fault-region }
   *[read] reading { fault-bytes } outside { fault-region }
}
fault-global-buffer-overflow-meaning = The object has { $region-size } bytes, and this address is not one of them. Other globals lie around it.
fault-global-buffer-overflow-real = A real machine reads or changes whatever global happens to lie there.
fault-global-buffer-overflow-fix = Check the index against the number of elements. A string literal ends with its zero byte.

fault-member-overflow-title = { $access ->
    [write] writing { fault-bytes } behind the end of a member array of { fault-region }
   *[read] reading { fault-bytes } behind the end of a member array of { fault-region }
}
fault-member-overflow-meaning = The pointer came from an array inside a struct and has run into the members behind it.
fault-member-overflow-real = A real machine changes the neighbouring member; nothing warns.
fault-member-overflow-fix = Check the index against the member array's own length.

fault-use-after-free-title = { $access ->
    [write] writing { fault-bytes } to { fault-region } after it was freed
   *[read] reading { fault-bytes } of { fault-region } after it was freed
}
fault-use-after-free-meaning = The block was given back. The pointer still holds its address, but the bytes belong to the allocator or already to somebody else.
fault-use-after-free-real = A real machine often gives the old value, or part of the allocator's lists (glibc writes its list pointers over the first 16 bytes). It fails later, elsewhere.
fault-use-after-free-fix = Free the block after its last use. Setting the pointer to `NULL` after `free` turns such a mistake into a clean crash.

fault-use-after-return-title = { $access ->
    [write] writing { fault-bytes } to { fault-region } of a function that has returned
   *[read] reading { fault-bytes } of { fault-region } of a function that has returned
}
fault-use-after-return-meaning = Locals end when their function returns. Their stack bytes are reused by the next call.
fault-use-after-return-real = A real machine gives the old value until another call overwrites it.
fault-use-after-return-fix = Return the value itself, let the caller hand in the storage, or allocate it with `malloc` or `new`.

fault-use-after-scope-title = { $access ->
    [write] writing { fault-bytes } to { fault-region } after its block has ended
   *[read] reading { fault-bytes } of { fault-region } after its block has ended
}
fault-use-after-scope-meaning = A local lives until the closing brace of its block. A pointer to it outlived it.
fault-use-after-scope-real = A real machine gives whatever now lies in that place of the frame.
fault-use-after-scope-fix = Declare the variable in the outer block.

fault-double-free-title = freeing { fault-region } a second time
fault-double-free-meaning = The block was already given back. A second `free` puts it into the allocator's lists twice.
fault-double-free-real = glibc often aborts with `free(): double free detected in tcache 2`. When it does not notice, two later calls of `malloc` return the same block.
fault-double-free-fix = Decide who owns the block and free it there only. Setting the pointer to `NULL` after `free` makes a second `free` harmless.

fault-invalid-free-title = freeing { $region ->
    [heap] an address inside { fault-region }
   *[other] { fault-region }, which no allocation function returned
}
fault-invalid-free-meaning = Only the exact address that an allocation function returned may be released. An array from `new[]` can have its count in front (the cookie): its elements then begin 8 bytes behind the start of the block.
fault-invalid-free-real = glibc takes the bytes before the address for a size word. Mostly it aborts with `free(): invalid pointer`.
fault-invalid-free-fix = Release the pointer as it was returned, and an array from `new[]` with `delete[]`. Locals and globals are never freed.

fault-mismatched-deallocation-title = { fault-region } came from `{ $allocated }` and is released with `{ $released }`
fault-mismatched-deallocation-meaning = Each way of allocating has its own way of releasing: `malloc` and `free`, `new` and `delete`, `new[]` and `delete[]`.
fault-mismatched-deallocation-real = For plain types glibc usually goes on as if nothing were wrong. With destructors, `delete` of an array runs only one of them and frees an address that is no block's start.
fault-mismatched-deallocation-fix = Release it with the partner of `{ $allocated }`: `free` for `malloc`, `delete` for `new`, `delete[]` for `new[]`.

fault-uninitialized-read-title = { $use ->
    [branch] a decision depends on a value that was never set
    [address] an address is computed from a value that was never set
    [output] a value that was never set is printed
    [argument] a value that was never set is handed to `{ $function }`
    [exit-status] the exit status was never set
   *[other] a value that was never set is used
}
fault-uninitialized-read-meaning = Locals without initialiser, fresh `malloc` blocks and `new int` hold whatever bytes were there before.
fault-uninitialized-read-real = A real machine uses the old bytes: often zero at first, something else on the next day.
fault-uninitialized-read-fix = Give the variable a value where it is declared; use `calloc`, or `new int()`, for zeroed memory.

fault-null-dereference-title = { $access ->
    [write] writing through a null pointer
   *[read] reading through a null pointer
}
fault-null-dereference-meaning = The pointer is null (or null plus a small offset): it points to nothing.
fault-null-dereference-real = The first page is never mapped: a real machine stops at once with a segmentation fault.
fault-null-dereference-fix = Find out why the pointer is null: was `malloc`'s result checked, was the list empty, was the pointer ever set?

fault-wild-dereference-title = { $access ->
    [write] writing { fault-bytes } at { $address }, where there is no object
   *[read] reading { fault-bytes } at { $address }, where there is no object
}
fault-wild-dereference-meaning = No object was ever at this address, or the number did not come from a pointer to one.
fault-wild-dereference-real = A real machine stops with a segmentation fault when nothing is mapped there, and silently uses the bytes otherwise.
fault-wild-dereference-fix = Look at where the pointer got its value: an integer, a wrong cast, overwritten memory?

fault-write-to-readonly-title = writing to { fault-region }, which may not be changed
fault-write-to-readonly-meaning = String literals and constants lie in memory that the program may only read.
fault-write-to-readonly-real = A real machine stops with a segmentation fault.
fault-write-to-readonly-fix = Use an array for text that is to change: `char name[] = "text";`

fault-misaligned-access-title = { $address } is not aligned for the { fault-bytes } used there
fault-misaligned-access-meaning = Each type wants an address that is a multiple of its alignment.
fault-misaligned-access-real = x86-64 is patient and only slower; other processors stop, and compilers may assume that it never happens.
fault-misaligned-access-fix = Use `memcpy` to read numbers from arbitrary bytes.

fault-invalid-function-pointer-title = calling through a pointer that is no function of this type
fault-invalid-function-pointer-meaning = The address called is not the start of a function with these parameters and result.
fault-invalid-function-pointer-real = A real machine jumps there and executes whatever it finds: mostly a segmentation fault.
fault-invalid-function-pointer-fix = Check that the pointer was set, and that its type is the function's.

fault-overlapping-copy-title = `{ $function }` copies between overlapping ranges
fault-overlapping-copy-meaning = `memcpy` and `strcpy` promise nothing when source and destination share bytes.
fault-overlapping-copy-real = The result depends on the library's version and the processor.
fault-overlapping-copy-fix = Use `memmove`, which is made for this.

fault-bad-library-argument-title = `{ $function }` gets an argument that it does not allow
fault-bad-library-argument-meaning = The function's description forbids this value: { $text }
fault-bad-library-argument-real = Anything may happen: library functions do not check.
fault-bad-library-argument-fix = Check the value before the call.

fault-format-mismatch-title = the conversion { $text } does not fit its argument
fault-format-mismatch-meaning = `printf` and `scanf` know the types of their arguments only from the format. This conversion asks for another type.
fault-format-mismatch-real = The bytes are taken for the type that the format names: a wrong number, or a crash for `%s` and `%n`.
fault-format-mismatch-fix = Change the conversion: `%d` for `int`, `%u` for `unsigned`, `%ld` for `long`, `%zu` for `size_t`, `%f` for `double`, `%c` for `char`, `%s` for a text, `%p` for a pointer.

fault-return-address-overwritten-title = the return address of `{ $function }` was overwritten
fault-return-address-overwritten-meaning = Something wrote over the frame's saved words; the function cannot find its way back.
fault-return-address-overwritten-real = A real machine jumps to the new value: a crash, or an attacker's code. Compilers add a canary (`-fstack-protector`) to notice.
fault-return-address-overwritten-fix = Look for an array in this function that was filled beyond its end.

fault-stack-exhausted-title = the stack is used up in `{ $function }`
fault-stack-exhausted-meaning = Each call needs a frame. The calls are nested so deeply, or the locals are so large, that the stack's limit is reached.
fault-stack-exhausted-real = A real machine stops with a segmentation fault at the guard page below the stack (8 MiB by default on Linux).
fault-stack-exhausted-fix = Check that the recursion has an end that is reached; put large arrays on the heap.

fault-heap-exhausted-title = the heap has no room for { fault-bytes }
fault-heap-exhausted-meaning = The limit of the heap is reached, and the failure was not handled.
fault-heap-exhausted-real = `malloc` returns `NULL` and `new` throws `std::bad_alloc`. On Linux this is rare, since the system promises more memory than it has.
fault-heap-exhausted-fix = Check the result of `malloc`, catch `std::bad_alloc`, or free what is no longer needed.

fault-signed-overflow-title = the result of signed arithmetic does not fit its type: { $text }
fault-signed-overflow-meaning = For signed integers C and C++ leave it undefined what happens outside the type's range.
fault-signed-overflow-real = x86-64 wraps around, as here; but an optimising compiler may assume that it never happens.
fault-signed-overflow-fix = Use a wider type, an unsigned type, or test before computing.

fault-invalid-shift-title = the count of the shift { $text } is negative or at least the type's width
fault-invalid-shift-meaning = The count of a shift must be at least 0 and smaller than the number of bits.
fault-invalid-shift-real = x86-64 uses only the low 5 or 6 bits of the count, as here; other processors give 0.
fault-invalid-shift-fix = Test the count before shifting.

fault-division-by-zero-title = integer division by zero
fault-division-by-zero-meaning = The right-hand side of `/` or `%` is zero (or the quotient `INT_MIN / -1` does not fit).
fault-division-by-zero-real = A real x86-64 machine stops with a floating point exception (SIGFPE), despite the name also for integers.
fault-division-by-zero-fix = Test the divisor first.

fault-invalid-cast-title = a pointer is converted to a type that the object does not have
fault-invalid-cast-meaning = The object at this address has another class than the cast claims.
fault-invalid-cast-real = The program reads members that are not there.
fault-invalid-cast-fix = Use `dynamic_cast`, or a design that needs no downcast.

fault-missing-return-title = the value of `{ $function }` is used, but it returned none
fault-missing-return-meaning = Control reached the end of a function that promises a value.
fault-missing-return-real = The caller gets whatever is in the result register. In C++ optimising compilers may drop the rest of the function.
fault-missing-return-fix = Write a `return` on every path.

fault-pointer-across-objects-title = pointers into different objects are compared or subtracted
fault-pointer-across-objects-meaning = `<` and `-` are defined for pointers into one array only.
fault-pointer-across-objects-real = The plain addresses are compared: the result depends on where the objects happen to lie.
fault-pointer-across-objects-fix = Compare with `==` only, or keep indices instead.

fault-heap-metadata-corrupted-title = the allocator finds its own words destroyed: { $text }
fault-heap-metadata-corrupted-meaning = An earlier write went outside a block and changed a header or a list pointer.
fault-heap-metadata-corrupted-real = glibc prints this text and aborts, when it notices at all.
fault-heap-metadata-corrupted-fix = The mistake is earlier than this line: look for the first report of a write outside a block.

fault-no-object-title = a member function is called where no object lives
fault-no-object-meaning = The memory is there, but no constructor has run on it (`malloc` runs none), or the object is already destroyed.
fault-no-object-real = The function works on bytes that were never set.
fault-no-object-fix = Use `new`, or placement `new` on memory from `malloc`.

fault-double-destruction-title = an object is destroyed a second time
fault-double-destruction-meaning = Its destructor has already run.
fault-double-destruction-real = The destructor frees things twice.
fault-double-destruction-fix = Let one owner destroy the object; do not call destructors of locals by hand.

fault-non-virtual-delete-title = `delete` through a base class without virtual destructor
fault-non-virtual-delete-meaning = Only the base's destructor runs; the derived part is never destroyed.
fault-non-virtual-delete-real = Members of the derived class leak; with a wrong size the allocator may be told nonsense.
fault-non-virtual-delete-fix = Declare the base's destructor `virtual`.

fault-incomplete-delete-title = `delete` of a type whose definition is not known here
fault-incomplete-delete-meaning = The compiler cannot call a destructor it has not seen.
fault-incomplete-delete-real = The memory is freed, the destructor never runs.
fault-incomplete-delete-fix = Include the definition of the class where it is deleted.

fault-dangling-reference-title = { fault-region } is used through a reference after its end
fault-dangling-reference-meaning = A reference does not keep its object alive.
fault-dangling-reference-real = A real machine reads whatever now lies there.
fault-dangling-reference-fix = Return by value, or make the object live longer than the reference.

fault-invalidated-iterator-title = an iterator is used after its container has changed
fault-invalidated-iterator-meaning = The container has moved its elements to another block; the iterator still points to the old one.
fault-invalidated-iterator-real = It reads freed memory.
fault-invalidated-iterator-fix = Take the iterator again after inserting or erasing.

fault-pure-virtual-call-title = a pure virtual function is called
fault-pure-virtual-call-meaning = During construction and destruction of the base the derived class's functions are not there.
fault-pure-virtual-call-real = The library prints `pure virtual method called` and aborts.
fault-pure-virtual-call-fix = Do not call virtual functions from constructors or destructors.

# Places that belong to a fault or a leak.
label-allocated = allocated here
label-freed = freed here
label-freed-before = freed here before, by the same line
label-unset-copied = `{ $name }` got a value that was never set
label-declared = declared here
label-unset = `{ $name }` was never set
label-ended = its lifetime ended here
label-called-from = called from here, in `{ $function }`
label-lost = the last pointer to it was lost here

# Leaks at exit (Memcheck's classes).
leak-definitely-lost = { $bytes ->
    [one] 1 byte
   *[other] { $bytes } bytes
} in { $blocks ->
    [one] 1 block
   *[other] { $blocks } blocks
} leaked: no pointer leads there any more
leak-indirectly-lost = { $bytes ->
    [one] 1 byte
   *[other] { $bytes } bytes
} in { $blocks ->
    [one] 1 block
   *[other] { $blocks } blocks
} leaked: only leaked blocks lead there
leak-possibly-lost = { $bytes ->
    [one] 1 byte
   *[other] { $bytes } bytes
} in { $blocks ->
    [one] 1 block
   *[other] { $blocks } blocks
} perhaps leaked: only pointers into the middle are left
leak-still-reachable = { $bytes ->
    [one] 1 byte
   *[other] { $bytes } bytes
} in { $blocks ->
    [one] 1 block
   *[other] { $blocks } blocks
} not freed at exit, but still reachable
leak-fix = Free the block before the last pointer to it goes away. When the process ends, the system takes everything back; a program that runs on keeps losing memory.
