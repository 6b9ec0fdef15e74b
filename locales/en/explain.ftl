# What a step did: one to three sentences, made of these.
explain-start = Nothing has run yet. The loader has put the globals in place; the first step comes next.
explain-start-console = The console has a stack frame of its own, and the heap is empty. Type a line, such as `int *p = new int[4];`
explain-nothing = This step changed nothing in memory.
explain-call = `{ $function }` is called: one subtraction from the stack pointer makes room for its frame of { $size } bytes, return address included.
explain-return = `{ $function }` returns: its frame is gone; the bytes stay until something overwrites them.
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
explain-write-from = { $size ->
    [one] 1 byte is
   *[other] { $size } bytes are
} written, from `{ $name }` on.
explain-writes-more = { $count ->
    [one] 1 more place was written.
   *[other] { $count } more places were written.
}
explain-condition = The condition is tested.
explain-jump = The program continues at another place.
explain-scope-end = The lifetime of { $names } ends: pointers to it must not be used any more.
explain-alloc = { $function ->
    [malloc] `malloc` gives { $size ->
        [one] 1 byte
       *[other] { $size } bytes
    } at { $address }.
    [new] `operator new` gives { $size ->
        [one] 1 byte
       *[other] { $size } bytes
    } at { $address }.
    [new-array] `operator new[]` gives { $size ->
        [one] 1 byte
       *[other] { $size } bytes
    } at { $address }.
   *[library] The library takes { $size ->
        [one] 1 byte
       *[other] { $size } bytes
    } at { $address } for its own use, such as a buffer for output.
}
explain-alloc-failed = { $function ->
    [malloc] There is no room for { $size ->
        [one] 1 byte
       *[other] { $size } bytes
    }: the result is `NULL`.
   *[other] `operator new` finds no room for { $size ->
        [one] 1 byte
       *[other] { $size } bytes
    }.
}
explain-free = { $size ->
    [one] The byte at { $address } is given back. Pointers to it still hold the address, but must not be used.
   *[other] The { $size } bytes at { $address } are given back. Pointers to them still hold the address, but must not be used.
}
explain-realloc-in-place = `realloc` changes the block at { $address } in place from { $old } to { $size } bytes.
explain-realloc-moved = `realloc` moves the block from { $from } to { $address }: { $size } bytes now. The old address must not be used any more.
explain-cookie = Its first { $bytes } bytes keep the number of elements (the cookie): `delete[]` must know how many destructors to run.
explain-heap-rounded = With its header and alignment, the request for { $request } bytes takes a chunk of { $size } bytes.
explain-heap-take-tcache = The chunk comes from the tcache, the allocator's list of recently freed chunks of { $size } bytes.
explain-heap-put-tcache = The chunk of { $size } bytes goes to the tcache, a list of chunks for quick reuse; its first words now hold the pointers of that list.
explain-heap-take-fastbin = The chunk comes from a fastbin, a list of small free chunks of { $size } bytes.
explain-heap-put-fastbin = The tcache is full: the chunk of { $size } bytes goes to a fastbin, another list of small free chunks.
explain-heap-take-bin = The chunk comes from a bin, a list of free chunks.
explain-heap-put-bin = The chunk goes to a bin, a list of free chunks.
explain-heap-split = A free chunk is cut: { $size } bytes are used, { $rest } stay free.
explain-heap-coalesce = Free neighbours become one chunk of { $size } bytes.
explain-heap-from-top = It is cut from the top chunk, the free rest at the upper end of the heap.
explain-heap-into-top = It joins the top chunk, the free rest at the upper end of the heap; the break stays.
explain-heap-brk-up = The allocator asks the system for more: the break, the end of the heap, moves up to { $address }.
explain-heap-brk-down = The free top of the heap is large enough to be given back: the break moves down to { $address }.
explain-heap-mmap = The request is so large that it gets a mapping of its own from the system (mmap).
explain-heap-munmap = The mapping goes straight back to the system (munmap).
explain-heap-mremap = The system moves or extends the mapping (mremap): no byte is copied.
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
explain-throw = An exception is thrown; functions are left until a catch fits.
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
console-went-back = The program has stopped. This line runs at step { $step }, the last one where it still lives; what came after that is run anew when you go on.
console-too-long = Taken back: the line has not ended after 200 million instructions.
console-needs-input = Taken back: a line of the console cannot wait for standard input; a program can.
console-stopped = Taken back: you stopped it before it ended.
console-ended = The program has ended here. Go back to a step where it still runs, then type the line again.
console-switch-to-c = Or switch the console to C, which converts void * by itself.
