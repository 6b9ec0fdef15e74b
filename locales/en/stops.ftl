# Why the machine stands still.
stop-exited = The program ended with status { $code }.
stop-faulted = The program stopped at a fault.
stop-abort = The program called abort.
stop-aborted = The program aborted: { $text }
stop-signalled = A real machine would have ended the program here with { $signal }.
stop-out-of-steps = The program did not end within { $limit } steps. Perhaps a loop has no end; the limit can be raised.
stop-out-of-memory = The simulation itself needs more memory than it may have. The limit can be raised.
stop-output-limit = The program has written more than { $limit } bytes; the rest is not kept. Perhaps a loop has no end.
stop-unsupported = Heapwise does not support { $what } yet. This is not your mistake.
stop-rejected = The program does not compile.
stop-needs-input = The program waits for input.

# Lines of the command.
run-summary = { $errors ->
    [one] 1 fault
   *[other] { $errors } faults
}
run-heap = heap at exit: { $bytes ->
    [one] 1 byte
   *[other] { $bytes } bytes
} in { $blocks ->
    [one] 1 block
   *[other] { $blocks } blocks
}; { $allocations ->
    [one] 1 allocation
   *[other] { $allocations } allocations
}, { $frees ->
    [one] 1 free
   *[other] { $frees } frees
}
run-meaning = meaning
run-real = on a real machine
run-fix = try
run-fix-edit = replace by `{ $text }`
run-fix-insert = insert `{ $text }`
run-fix-remove = remove this
run-cannot-read = cannot read { $file }: { $text }
lab-no-operation = line { $line } is no operation of a trace: { $text }

# The lab: columns of its table.
lab-no-allocator = no allocator is called { $name }
lab-no-program = there is no program to take to the lab
lab-allocator = allocator
lab-peak-payload = peak payload
lab-peak-heap = peak heap
lab-utilisation = utilisation
lab-internal = internal frag.
lab-external = external frag.
lab-free-blocks = free blocks
lab-chunks = blocks visited
lab-words = words touched
lab-bytes = bytes copied
lab-system-calls = system calls
lab-failed = failed
