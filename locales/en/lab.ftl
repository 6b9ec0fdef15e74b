# The lab of the page and the pages about the allocators: loaded when they are opened.

lab-title = Lab: allocators side by side
lab-intro = The same requests, served by several allocators: their heaps at the same moment, their numbers over time.
lab-input = Requests of
lab-input-program = the program in the editor
lab-input-console = the console
lab-open = Open a trace …
lab-open-hint = A trace is text, one request a line: `a ID SIZE` allocates, `r ID SIZE` is realloc, `f ID` frees (also `c ID N SIZE`, `m ID ALIGN SIZE`); or a .rep file of the malloc lab. Or drop it here.
lab-try = Or try
lab-trace-mixed = blocks of all sizes
lab-trace-comb = a comb of holes
lab-trace-growing = a buffer that grows
lab-allocators = Allocators
# How an allocator is called here: as on the command line.
lab-name = { $kind }{ $merges ->
    [at-once] {""}
   *[other] :{ $merges }
}
lab-more = Free lists that merge late or never
lab-about = How they work
lab-compare = Compare
lab-cancel = Cancel
lab-working = { $total ->
    [0] { $ops } operations so far
   *[other] { $ops } of { $total } operations
}
lab-cancelled = Cancelled. This is what was served until then.
lab-none-chosen = Choose at least one allocator.
lab-failed-engine = The lab's engine failed; this is our mistake. { $detail }
lab-rejected = The program does not compile: go back and see Problems.
lab-empty = Nothing was allocated: there is nothing to compare.
lab-shown = { $name }: { $ops ->
    [one] 1 operation
   *[other] { $ops } operations
}
lab-moment = Operation
lab-moment-of = operation { $op } of { $ops }
lab-moment-step = operation { $op } of { $ops }, step { $step } of the program
lab-first = To the first
lab-back = One back
lab-on = One on
lab-last = To the last
lab-maps = Heaps at this moment
lab-scale = Scale
lab-scale-used = one scale, as far as blocks are in use
lab-scale-same = one scale, whole heaps
lab-scale-own = each as wide as possible
lab-map = { $name }: { $heap } of heap, { $payload } asked for, { $blocks ->
    [one] 1 free block
   *[other] { $blocks } free blocks
}, external fragmentation { $external }
lab-mapped = { $count ->
    [one] and 1 mapping
   *[other] and { $count } mappings
} of its own, { $size }
lab-of-heap = { $payload } in { $heap }
lab-kind-payload = asked for
lab-kind-overhead = the allocator's own, rounding
lab-kind-free = free
lab-kind-top = not given out yet
lab-kind-corrupt = corrupted
lab-block-at = { $address }: { $kind }, { $size }
lab-block-payload = { $address }: { $payload } asked for, a block of { $size }
lab-strip-at = { $address }: { $payload } asked for, { $free } free
lab-plots = Numbers over time
lab-plot-hint = Click or drag in a plot to go to that moment.
lab-plot = { $name } over { $ops } operations, one line for each allocator; the table below has the values at the end
lab-plot-heap = heap
lab-plot-payload = asked for by the program
lab-plot-utilisation = utilisation: peak payload / peak heap
lab-plot-internal = internal fragmentation
lab-plot-external = external fragmentation
lab-plot-free = free blocks
lab-plot-chunks = blocks visited, in all
lab-plot-words = words read or written, in all
lab-plot-bytes = bytes copied, in all
lab-table = At the end
lab-table-hint = ★ marks the best of each column.
lab-best = best

# Numbers of the program's own heap.
lab-numbers-payload = bytes asked for
lab-numbers-heap = heap and payload
lab-numbers-fragmentation = fragmentation
lab-numbers-utilisation = utilisation
lab-numbers-free = free blocks
lab-numbers-cost = cost so far
lab-numbers-none = Run the program: its heap over time appears here.
lab-numbers-label = { $name } over { $steps } steps

# The page about each allocator: the idea, its block, what malloc and free do, what it costs.
about-title = How the allocators work
about-block = A block
about-malloc = malloc
about-free = free
about-cost = Price
about-word-size = size
about-word-payload = payload
about-word-next = next
about-word-previous = previous
about-word-asked = asked for
about-block-flags = Small digits: 1 in use, 0 free. In glibc's size word A, M and P say: not the main arena, mapped on its own, the block before is in use.
about-block-used = in use
about-block-free = free
about-glibc = The allocator of Linux programs (ptmalloc). It keeps freed blocks in several kinds of lists, by size and by age, so that most requests need no search. Here it decides as glibc 2.36 on x86-64 does, address by address.
about-glibc-malloc = Looks into the tcache, then the fastbins, the small bins, the unsorted list and the large bins; what is left over goes back. Without a hit it cuts from the top, and asks the system when the top is too small. From 128 KiB on a block gets a mapping of its own.
about-glibc-free = Small blocks go to the tcache (seven of each size), then to a fastbin. Others are merged with free neighbours and wait in the unsorted list, or become part of the top.
about-glibc-cost = 8 bytes a block and rounding to 16. Quick for small blocks; those in tcache and fastbins are not merged, which costs room.
about-first-fit = One list of all free blocks. A request gets the first one that is large enough.
about-first-fit-malloc = Walks the list from its front to the first block that fits, cuts off what is too much, or moves the break up.
about-first-fit-free = Puts the block at the front of the list. The size at both ends of each block leads to both neighbours: free ones are merged at once.
about-first-fit-cost = 16 bytes a block; each request may visit many blocks. Small rests gather at the front of the list and are visited again and again.
about-next-fit = First fit that goes on where the last search ended.
about-next-fit-malloc = Walks the list from the rover, round to where it began.
about-next-fit-free = As in first fit.
about-next-fit-cost = Shorter walks than first fit, but the rests are spread over the whole heap: less is left in one piece.
about-best-fit = A request gets the smallest free block that is large enough.
about-best-fit-malloc = Looks at every block of the list, unless one fits exactly.
about-best-fit-free = As in first fit.
about-best-fit-cost = The longest walks. It often needs the least heap, but its rests are tiny and hardly of use to anyone.
about-worst-fit = A request gets the largest free block, so that the rest stays useful.
about-worst-fit-malloc = Looks at every block of the list.
about-worst-fit-free = As in first fit.
about-worst-fit-cost = The longest walks too, and soon no large block is left. It is here so that one can see why nobody uses it.
about-size-classes = Every request is rounded up to one of a few sizes; each size has its own list. So work tcmalloc, jemalloc and the slabs of kernels.
about-size-classes-malloc = Takes the first block of the list: no search at all. An empty list gets a page of new blocks.
about-size-classes-free = Puts the block back at the front of its list.
about-size-classes-cost = Rounding loses up to a fifth. Nothing is ever merged: room given to one size stays with it.
about-buddy = Every block is a power of two. One that is too large is halved; the two halves are buddies. Linux hands out its pages that way.
about-buddy-malloc = Takes the smallest block that is large enough and halves it until it fits.
about-buddy-free = The buddy's address differs in a single bit: when it is free too, both become one, and so on upwards.
about-buddy-cost = Up to half of a block is lost to rounding; in return splitting and merging take a few steps, never a search.
about-bump = One pointer says where the free part begins; a request moves it up. The stack works the same way.
about-bump-malloc = One addition and one comparison.
about-bump-free = Nothing comes back: the arena is thrown away as a whole.
about-bump-cost = The fastest of all, 8 bytes a block, and a heap that only grows.
