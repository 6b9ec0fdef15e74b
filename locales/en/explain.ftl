# What a step did: one to three sentences, made of these.
explain-start = Nothing has run yet. The loader has put the globals in place; the first step comes next.
explain-start-console = The console has a stack frame of its own, and the heap is empty. Type a line, such as int *p = new int[4];
explain-nothing = This step changed nothing in memory.
explain-call = `{ $function }` is called: a frame of { $size } bytes goes on the stack, with the return address on top.
explain-return = `{ $function }` returns: its frame is gone, the bytes stay until something overwrites them.
explain-declare = `{ $name }` ({ $type }) begins to live at { $address } with { $size ->
    [one] 1 byte
   *[other] { $size } bytes
} that were never set.
explain-declare-value = `{ $name }` ({ $type }) begins to live at { $address } with the value { $value }.
explain-assign = `{ $name }` is now { $value }.
explain-assign-from = `{ $name }` changes from { $old } to { $value }.
explain-write = { $size ->
    [one] 1 byte is
   *[other] { $size } bytes are
} written at { $address }.
explain-writes-more = { $count ->
    [one] 1 more place was written.
   *[other] { $count } more places were written.
}
explain-condition = The condition is tested.
explain-jump = Control goes to another place.
explain-scope-end = The lifetime of { $names } ends.
explain-alloc = { $function ->
    [malloc] malloc gives { $size ->
        [one] 1 byte
       *[other] { $size } bytes
    } at { $address }.
    [new] operator new gives { $size ->
        [one] 1 byte
       *[other] { $size } bytes
    } at { $address }.
    [new-array] operator new[] gives { $size ->
        [one] 1 byte
       *[other] { $size } bytes
    } at { $address }.
   *[library] The library itself takes { $size ->
        [one] 1 byte
       *[other] { $size } bytes
    } at { $address }.
}
explain-alloc-failed = { $function ->
    [malloc] malloc finds no room for { $size ->
        [one] 1 byte
       *[other] { $size } bytes
    } and returns NULL.
   *[other] operator new finds no room for { $size ->
        [one] 1 byte
       *[other] { $size } bytes
    }.
}
explain-free = The { $size ->
    [one] 1 byte
   *[other] { $size } bytes
} at { $address } are given back. Pointers to them still hold the address, but must not be used.
explain-realloc-in-place = realloc changes the block at { $address } in place from { $old } to { $size } bytes.
explain-realloc-moved = realloc moves the block from { $from } to { $address }: { $size } bytes now. The old address must not be used any more.
explain-heap-rounded = With header and alignment the request for { $request } takes a chunk of { $size } bytes.
explain-heap-take-tcache = The chunk comes from the tcache, the list of recently freed chunks of { $size } bytes.
explain-heap-put-tcache = The chunk of { $size } bytes goes to the tcache; its first words now hold list pointers.
explain-heap-take-fastbin = The chunk comes from the fastbin for { $size } bytes.
explain-heap-put-fastbin = The tcache is full: the chunk goes to the fastbin for { $size } bytes.
explain-heap-take-bin = The chunk comes from a bin of free chunks.
explain-heap-put-bin = The chunk goes to a bin of free chunks.
explain-heap-split = A free chunk is cut: { $size } bytes are used, { $rest } stay free.
explain-heap-coalesce = Free neighbours become one chunk of { $size } bytes.
explain-heap-from-top = It is cut from the top chunk.
explain-heap-into-top = It joins the top chunk.
explain-heap-brk-up = The allocator asks the system for more: the break moves up to { $address }.
explain-heap-brk-down = The top is large enough to be given back: the break moves down to { $address }.
explain-heap-mmap = The request is large: it gets a mapping of its own (mmap).
explain-heap-munmap = The mapping goes straight back to the system (munmap).
explain-heap-mremap = The mapping changes size without a copy (mremap).
explain-heap-moved = { $size } bytes are copied.
explain-heap-cost = Cost: { $chunks ->
    [one] 1 chunk
   *[other] { $chunks } chunks
} visited, { $words ->
    [one] 1 word
   *[other] { $words } words
} read or written, { $calls ->
    [0] no system call
    [one] 1 system call
   *[other] { $calls } system calls
}.
explain-construct = The constructor `{ $function }` runs on the object at { $address }.
explain-destroy = The destructor `{ $function }` runs on the object at { $address }.
explain-throw = An exception is thrown; frames are left until a handler fits.
explain-catch = The exception is caught in `{ $function }`.
explain-unwind = The frame of `{ $function }` is left by the exception.
explain-output = It prints { $text }.
explain-output-error = It prints { $text } on standard error.
explain-output-buffered = The text waits in the output buffer.
explain-fault = Here something goes wrong.
explain-exit = The program ends with status { $code }.

# Words of the picture.
frame-console = console
content-raw = bytes

# What the console says.
console-outer-declaration = Variables can be declared in the innermost frame only: a frame below it cannot grow.
console-not-running = There is nothing to run this line in: load a program first.
console-ended = The program has ended here. Go back to a step where it still runs, then type the line again.
console-switch-to-c = Or switch the console to C, which converts void * by itself.
