# 一步做了什么：由下面的句子组成，一到三句。
explain-start = 还没有运行任何语句。装入程序时全局变量已经就位，下一步是第一步。
explain-start-console = 控制台有自己的栈帧，堆还是空的。请输入一行，例如 `int *p = new int[4];`
explain-nothing = 这一步没有改变内存。
explain-call = 调用 `{ $function }`：栈指针做一次减法，就得到 { $size } 字节的栈帧（包括返回地址）。
explain-return = `{ $function }` 返回：它的栈帧不再有效，字节还留着，直到被别的内容覆盖。
explain-declare = `{ $name }`（{ $type }）在 { $address } 开始存在，它的 { $size } 字节从未赋值。
explain-declare-value = `{ $name }`（{ $type }）在 { $address } 开始存在，值是 { $value }。
explain-assign = `{ $name }` 现在是 { $value }。
explain-assign-from = `{ $name }` 从 { $old } 变成 { $value }。
explain-write = 在 { $address } 写入 { $size } 字节。
explain-write-from = 从 `{ $name }` 开始写入 { $size } 字节。
explain-writes-more = 另外还写了 { $count } 处。
explain-condition = 判断条件。
explain-jump = 程序转到别处继续执行。
explain-scope-end = { $names } 的生存期结束：指向它的指针不能再用。
explain-alloc = { $function ->
    [malloc] `malloc` 在 { $address } 分配了 { $size } 字节。
    [new] `operator new` 在 { $address } 分配了 { $size } 字节。
    [new-array] `operator new[]` 在 { $address } 分配了 { $size } 字节。
   *[library] 库在 { $address } 占用 { $size } 字节供自己使用，例如输出缓冲区。
}
explain-alloc-failed = { $function ->
    [malloc] 没有 { $size } 字节的空间了，结果是 `NULL`。
   *[other] `operator new` 找不到 { $size } 字节的空间。
}
explain-free = { $address } 处的 { $size } 字节还给了分配器。指针里仍是这个地址，但不能再用。
explain-realloc-in-place = `realloc` 把 { $address } 处的内存块就地从 { $old } 字节改为 { $size } 字节。
explain-realloc-moved = `realloc` 把内存块从 { $from } 移到 { $address }，现在有 { $size } 字节。旧地址不能再用。
explain-cookie = 开头 { $bytes } 个字节存放元素个数（cookie）：`delete[]` 要知道运行几次析构函数。
explain-heap-rounded = 加上块头和对齐，申请 { $request } 字节实际占用 { $size } 字节的块（chunk）。
explain-heap-take-tcache = 这块内存来自 tcache，即分配器存放最近释放的 { $size } 字节块的链表。
explain-heap-put-tcache = 这个 { $size } 字节的块放进 tcache（供快速复用的链表），它开头的几个字现在是链表指针。
explain-heap-take-fastbin = 这块内存来自 fastbin，即 { $size } 字节的小空闲块的链表。
explain-heap-put-fastbin = tcache 已满：这个 { $size } 字节的块放进 fastbin，另一种小空闲块链表。
explain-heap-take-bin = 这块内存来自 bin，即空闲块的链表。
explain-heap-put-bin = 这个块放进 bin，即空闲块的链表。
explain-heap-split = 切开一个空闲块：用掉 { $size } 字节，剩下 { $rest } 字节仍然空闲。
explain-heap-coalesce = 相邻的空闲块合并成一个 { $size } 字节的块。
explain-heap-from-top = 它从堆顶的空闲块（top）切下来。
explain-heap-into-top = 它并入堆顶的空闲块（top），堆顶边界（break）不动。
explain-heap-brk-up = 分配器向系统要更多内存：堆顶边界（break）上移到 { $address }。
explain-heap-brk-down = 堆顶的空闲块足够大，可以还给系统：堆顶边界（break）下移到 { $address }。
explain-heap-mmap = 申请的内存很大，系统给它一段单独的映射（mmap）。
explain-heap-munmap = 这段映射直接还给系统（munmap）。
explain-heap-mremap = 系统移动或扩大这段映射（mremap），一个字节也不复制。
explain-heap-moved = 复制了 { $size } 字节。
explain-heap-cost = 代价：查看 { $chunks } 个块，读写 { $words } 个字，{ $calls ->
    [0] 没有系统调用
   *[other] { $calls } 次系统调用
}。
explain-construct = 构造函数 `{ $function }` 在 { $address } 处的对象上运行。
explain-destroy = 析构函数 `{ $function }` 在 { $address } 处的对象上运行。
explain-throw = 抛出异常，逐个离开函数，直到遇到合适的 catch。
explain-catch = 异常在 `{ $function }` 中被捕获。
explain-unwind = 异常离开了 `{ $function }` 的栈帧。
explain-output = 打印 { $text }。
explain-output-error = 向标准错误打印 { $text }。
explain-output-buffered = 文字还留在输出缓冲区里。
explain-fault = 这里出错了。
explain-exit = 程序结束，状态码 { $code }。

# 图中的词。
frame-console = 控制台
content-raw = 字节

# 控制台的话。
console-outer-declaration = 只能在最内层的栈帧里声明变量：它下面的栈帧无法变大。
console-not-running = 没有可以运行这一行的环境：请先装入程序。
console-went-back = 程序已经停下。这一行在第 { $step } 步执行，那是它最后还活着的一步；后面的部分在继续时重新运行。
console-too-long = 已收回：这一行执行了两亿条指令还没有结束。
console-needs-input = 已收回：控制台里的一行不能等待标准输入，程序可以。
console-stopped = 已收回：它还没有结束，你就让它停下了。
console-ended = 程序在这里已经结束。请先退回到它仍在运行的某一步，再输入这一行。
console-switch-to-c = 也可以把控制台切换到 C：C 会自动转换 void *。
