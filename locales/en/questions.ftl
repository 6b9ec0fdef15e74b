# Prediction questions to the examples. Answers are computed from the recording; these are only the words around them.
question-output-of-line = What does line { $line } print?
question-total-output = What does the program print last?
question-same-address = Does the block allocated in line { $line } get the same address as the block from line { $earlier }?
question-leaked-bytes = How many bytes are leaked when the program ends?
question-bytes-in-use = How many bytes are still allocated when the program ends?
question-fault-line = In which line does the program go wrong?
question-fault-kind = What goes wrong?
question-constructor-runs = How many times does a constructor run?
question-destructor-runs = How many times does a destructor run?
question-in-place = What does the realloc in line { $line } do?
question-allocations = How many blocks does the program allocate?
question-deepest = How deep do the calls of `{ $function }` nest before the program stops?
question-system-calls = How many system calls do the allocations and releases make?
question-lower-address = Which of the two blocks lies at the lower address: the one from line { $earlier } or the one from line { $line }?
question-compiles = What does the compiler say to this program?
question-stop = How does the program end?
question-yes = yes
question-no = no
question-first = the one from line { $earlier }
question-second = the one from line { $line }
question-grows-in-place = it grows in place
question-moves = it moves the block
question-fails = it fails and returns NULL
question-accepts = nothing, it compiles
question-refuses = it refuses line { $line }
question-line = line { $line }
question-no-line = nowhere
question-number = { $number }
question-bytes = { $number ->
    [one] 1 byte
   *[other] { $number } bytes
}
question-text = { $text }
question-nothing = nothing
question-kind = { $kind ->
    [heap-buffer-overflow] it runs over the end of a heap block
    [use-after-free] it uses a freed block
    [double-free] it frees a block twice
    [invalid-free] it frees an address that is no block's start
    [mismatched-deallocation] it releases with the wrong partner
    [stack-exhausted] the stack is used up
    [stack-buffer-overflow] it runs over the end of a local array
    [null-dereference] it uses a null pointer
    [uninitialized-read] it uses a value that was never set
    [heap-metadata-corrupted] the allocator finds its words destroyed
    [none] nothing
   *[other] { $kind }
}
