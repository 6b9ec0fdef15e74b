# The page: buttons, headings, hints. Names of buttons, regions and text boxes are a contract with tests and screen readers.

page-title = Heapwise
page-tagline = C and C++, every byte of stack and heap

# Buttons of the timeline.
page-run = Run
page-run-hint = Compile, run to the end and show it (Ctrl+Enter)
page-stop = Stop
page-stop-hint = End the long run here
page-step = Step
page-step-hint = One step on, into calls (F11)
page-back = Step back
page-back-hint = One step back in time (F9)
page-over = Step over
page-over-hint = One step on, calls as a whole (F10)
page-out = Step out
page-out-hint = On to the end of this function (Shift+F11)
page-start = To start
page-start-hint = Back to before the first step (Shift+F9)
page-end = To end
page-end-hint = On to the end of the program (Ctrl+Shift+Enter)

# Text boxes and regions.
page-program = Program
page-console = Console
page-memory = Memory
page-stack = Stack
page-heap = Heap
page-globals = Globals
page-output = Output
page-problems = Problems
page-timeline = Timeline
page-explanation = Explanation
page-note = About this example
page-tabs = Views
page-tab-program = Program
page-tab-memory = Memory
page-tab-console = Console
page-tab-results = Results
page-tab-lab = Lab
page-lab = Lab
page-lab-hint = Allocators side by side
page-lab-leave = Back to the program

# Menus and dialogs.
page-examples = Examples
page-examples-title = Nineteen programs, one fact each
page-close = Close
page-language-c = C
page-language-cpp = C++
page-dialect = Language of the program
page-settings = Settings
page-share = Share
page-share-hint = Copy a link that holds the program
page-help = Help
page-help-hint = Keys and how to read the picture (F1)
page-theme = Colours
page-theme-auto = System
page-theme-light = Light
page-theme-dark = Dark
page-interface-language = Language of the page
page-on-fault = When the program does something wrong
page-on-fault-stop = stop there
page-on-fault-continue = go on, as a real machine would
page-on-fault-stop-all = stop at warnings too
page-heap-limit = Heap limit
page-heap-limit-default = 1 GiB, as usual
page-fail-malloc = Make allocations fail
page-fail-malloc-never = never
page-fail-malloc-nth = number { $n } only
page-fail-malloc-every = every { $n }th
page-fail-malloc-after = after { $size }
page-model = Sizes
page-model-lp64 = 64 bits: long and pointers have 8 bytes (LP64)
page-model-ilp32 = 32 bits: long and pointers have 4 bytes (ILP32)
page-allocator = Allocator behind malloc and new
page-allocator-glibc = glibc 2.36, as on Linux
page-allocator-first-fit = first fit
page-allocator-next-fit = next fit
page-allocator-best-fit = best fit
page-allocator-worst-fit = worst fit
page-allocator-size-classes = size classes
page-allocator-buddy = buddy system
page-allocator-bump = bump
page-allocator-about = How it works
page-settings-run = This program
page-settings-page = This page
page-settings-note = Changes count from the next run.
page-unusual = Settings of this program that are not the usual ones: { $list }
page-unusual-model = 32 bits
page-unusual-continue = goes on after faults
page-unusual-stop-all = stops at warnings
page-unusual-heap = heap up to { $size }
page-unusual-fail = allocations fail
page-link-copied = The link is copied.
page-link-in-address = The link is in the address bar.
page-link-too-long = The program is too large for a link.
page-not-kept = The program is too large for this browser to keep: a reload loses it.

# The editor and the state of the engine.
page-engine-missing = The engine has not been built: run `cargo xtask serve`.
page-engine-crashed = The playground itself failed; this is our mistake, not yours. Your program is kept. Run starts the engine again.
page-engine-crashed-detail = Detail: { $detail }
page-busy = Working: step { $step } of { $steps } so far
page-editor-loading = The editor is loading
page-part-missing = This part could not be loaded. A reload of the page may help.

# Files.
page-files = Files of the program
page-file-keys = ← → other files, F2 rename, Delete close
page-file-add = New file
page-file-rename = Rename or close the file
page-file-rename-do = Rename
page-file-create = Create
page-file-name = File name
page-file-kinds = Sources end in .c or .cpp: all of them are compiled and linked as one program, in one language. Headers end in .h: include them with #include "list.h".
page-file-name-wrong = A name of letters, digits, - and _, ending in .c, .cpp or .h.
page-file-name-taken = There is a file of that name.
page-file-too-many = A program has at most 40 files here.
page-file-open = Open files …
page-file-open-hint = Or drop them anywhere on the page. They stay on this computer.
page-file-opened = Opened: { $name }
page-file-refused = Not opened, because it is no C or C++ text or too large: { $name }
page-file-close = Close { $name }
page-file-closed = { $name } is closed. It can be brought back above the editor.
page-file-back = { $name } back
page-file-back-file = Bring { $name } back, which was closed or replaced
page-program-back = My program back
page-file-back-program = Bring back the program that was here before

# The console.
page-console-hint = Type a line of C or C++, e.g. int *p = new int[4];
page-console-help = Enter runs the line, ↑ and ↓ bring back earlier ones.
page-console-lines = Lines so far
page-console-undo = Undo
page-console-undo-hint = Take the last line back
page-console-redo = Redo
page-console-redo-hint = Run the line again that was taken back
page-console-clear = Clear
page-console-clear-hint = Forget all lines and begin anew
page-console-undone = taken back
page-console-empty = What you type here runs at once, in the program where it stands or, without one, in an empty main. Try these:
page-console-ok = done
page-console-frame = The call whose variables a line may use
page-console-in = in { $name }(){ $line ->
    [0] {""}
   *[other] , line { $line }
}

# Output, problems, explanation.
page-output-empty = What the program prints appears here.
page-output-errors = Standard error
page-input = Standard input
page-input-send = Send
page-input-hint = Type a line
page-input-end = No more
page-input-end-hint = Standard input ends here: the program reads EOF (Ctrl+D)
page-problems-none = None
page-problem-error = Error
page-problem-warning = Warning
page-problem-note = Note
page-problem-is = { $severity }:
page-problem-at = line { $line }
page-problem-at-file = { $file }, line { $line }
page-problem-go = Go to line { $line }
page-problem-meaning = What it means
page-problem-when = step { $step }
page-problem-explain = explained at step { $step }
page-problem-allocated = allocated in
page-problem-when-hint = Go to step { $step }
page-problem-fix = Fix it: { $text }
page-problem-fix-remove = Fix it: remove this
page-explanation-begin = Press Run to run the program to its end, or Step to watch it one step at a time.
page-explanation-start = Before the first step.
page-explanation-changed = The marked bytes changed.
page-explanation-quiet = This step changed nothing in memory.
page-explanation-reject = The program does not compile: see Problems.

# Questions.
page-question = What do you think?
page-question-right = Right.
page-question-wrong = Not so: the answer is “{ $answer }”.
page-question-show = Show me
page-question-see = The picture shows the step that proves it.

# The timeline.
page-scrub = Step
page-scrub-value = step { $step } of { $steps }
page-step-count = { $step } / { $steps }
page-step-open = { $step } / { $steps } …
page-steps-all = The step that is shown, and all steps of the program
page-steps-so-far = The step that is shown, and the steps run so far: the program has not ended
page-numbers = Heap over time
page-numbers-hint = Numbers of the heap over time, under the timeline
page-mark-call = call
page-mark-return = return
page-mark-alloc = allocation
page-mark-free = release
page-mark-output = output
page-mark-throw = exception
page-mark-fault = fault
page-mark-leak = leak
page-mark-console = console line

# The picture.
page-welcome = See every byte that your C or C++ program keeps on the stack and the heap.
page-welcome-run = *Run* runs the program to its end. Then go back in time with *Step back* or along the line above.
page-welcome-step = *Step* watches it from the start, one step at a time.
page-welcome-examples = *Examples* are nineteen short programs. Guess what each will do, then look.
page-welcome-console = The *Console* runs single lines at once, for example `malloc(16);`
page-welcome-stack = Each call gets a frame here: parameters, local variables, the way back. It goes away by itself when the function returns.
page-welcome-heap = What malloc and new give you stays here until free or delete gives it back, or until the program ends.
page-stack-empty = No function is running.
page-heap-empty = Nothing has been allocated.
page-globals-empty = No globals.
page-globals-data = Globals and static locals
page-globals-strings = String literals
page-grows-down = the stack grows down
page-grows-up = the heap grows up
page-break = break
page-gap = { $size } of unused addresses
page-mapped-above = mapped on its own, outside the heap
page-frames-hidden = { $count ->
    [one] one more call
   *[other] { $count } more calls
}
page-frame-console = console
page-line = line { $line }
page-slot-return-address = return address
page-slot-saved-frame-pointer = saved { $rbp }
page-slot-temporary = temporary
page-padding = { $bytes ->
    [one] 1 byte of padding
   *[other] { $bytes } bytes of padding
}
page-header = header
page-header-word = header: { $name }
page-header-title = { $bytes } bytes of header at { $address }: the chunk is { $size } bytes long
page-freed-at = freed in { $place }
page-console-line = console line { $line }
page-free-rest = { $bytes ->
    [one] 1 free byte
   *[other] { $bytes } free bytes
}
page-more-blocks = { $count ->
    [one] one more block
   *[other] { $count } more blocks
}
page-first-blocks = To the first blocks
page-show-more = Show more of { $name }: { $count } left
page-show-less = Show less of { $name }
page-block-malloc = malloc
page-block-new = new
page-block-new-array = new[]
page-block-library = library
page-block-leaked = leaked
page-block-tcache = free, in the tcache
page-block-fastbin = free, in a fastbin
page-block-bin = free, in a bin
page-block-top = top: not yet given out
page-block-corrupt = corrupted
page-arrow-live = alive
page-arrow-dangling = dangling
page-arrow-outside = outside
page-arrow-end = the end
page-arrow-wild = nowhere
page-arrow-elsewhere = not shown
page-words-frame = { $name }, line { $line }
page-words-undefined = uninitialised
page-words-changed = changed
page-totals = { $blocks ->
    [one] 1 block
   *[other] { $blocks } blocks
} in use, { $bytes }
page-legend = How to read the picture
page-legend-malloc = a block in use, from malloc, calloc or realloc
page-legend-new = a block in use, from new
page-legend-leaked = a block that no pointer leads to any more
page-legend-undefined = never written: uninitialised
page-legend-padding = padding: bytes that hold nothing
page-legend-free = a block given back: it may be given out again
page-legend-header = the allocator's own words, in front of each block
page-legend-changed = bytes changed by this step
page-legend-struck = bytes at which the program went wrong in this step
page-legend-pointer = a pointer, and the bytes it points to
page-legend-dangling = a pointer to what is no longer there
page-legend-order = Higher addresses are above, and to the right within a row.

# Help.
page-help-title = Keys
page-key-panes = from pane to pane
page-key-console = to the console
page-key-help = this help
page-key-tab = Tab leaves the editor; Ctrl+] and Ctrl+[ indent

# The signs below the picture: short.
page-sign-malloc = malloc
page-sign-new = new
page-sign-free = free
page-sign-leaked = leaked
page-sign-header = header
page-sign-undefined = never set
page-sign-padding = padding
page-sign-changed = changed now
page-sign-struck = fault
page-sign-pointer = pointer
page-sign-dangling = dangling

# Words of the picture.
page-glossary = Words
page-term-frame = stack frame
page-term-rsp = { $rsp }, { $rbp }
page-term-padding = padding
page-term-tcache = tcache
page-term-bin = fastbin, bin
page-term-top = top
page-word-frame = The memory of one running call: its variables, its parameters and the way back. It goes when the function returns.
page-word-return-address = Where the caller goes on when this function returns.
page-word-saved-frame-pointer = The caller's { $rbp }, kept here until this function returns.
page-word-temporary = A value the compiler keeps for the moment.
page-word-rsp = { $rsp } holds the address of the stack's end, its lowest byte in use; { $rbp } marks the frame that runs.
page-word-rbp = The register { $rbp } points here: it marks the frame that runs.
page-word-padding = Unused bytes, so that what follows stands at an address the processor likes.
page-word-header = The allocator's own word in front of each block: how long the chunk is, header included. P: the chunk before it is in use. M: mapped on its own.
page-word-break = Here the heap ends. The allocator asks the system to move it up when it needs more.
page-word-malloc = A block in use, given out by malloc, calloc or realloc. It stays until free.
page-word-new = A block in use, given out by new. It stays until delete.
page-word-new-array = A block in use, given out by new[]. It stays until delete[].
page-word-library = Memory the C library took for itself, such as the output buffer of printf and the table of the tcache.
page-word-leaked = Nobody can free this block any more: no pointer leads to it.
page-word-tcache = The short list of small blocks that were freed last. The next request of that size takes one from it. Its first words now link the list.
page-word-fastbin = A list of small freed blocks, used when the tcache is full.
page-word-bin = Lists of freed chunks by size. Neighbours in them are joined.
page-word-top = The rest of the heap, not given out yet. New chunks are cut from it.
page-word-corrupt = The words of the allocator have been overwritten here: it can no longer trust its heap.
