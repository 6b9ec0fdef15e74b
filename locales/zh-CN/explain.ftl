# 一步做了什么：由下面的句子组成，一到三句。
explain-start = 还没有运行任何语句。装入程序时全局变量已经就位，下一步是第一步。
explain-start-console = 控制台有自己的栈帧，堆还是空的。请输入一行，例如 int *p = new int[4];
explain-nothing = 这一步没有改变内存。
explain-call = 调用 `{ $function }`：{ $size } 字节的栈帧压入栈中，最上面是返回地址。
explain-return = `{ $function }` 返回：它的栈帧没有了，字节还留着，直到被别的内容覆盖。
explain-declare = `{ $name }`（{ $type }）在 { $address } 开始存在，它的 { $size } 字节从未赋值。
explain-declare-value = `{ $name }`（{ $type }）在 { $address } 开始存在，值是 { $value }。
explain-assign = `{ $name }` 现在是 { $value }。
explain-assign-from = `{ $name }` 从 { $old } 变成 { $value }。
explain-write = 在 { $address } 写入 { $size } 字节。
explain-writes-more = 另外还写了 { $count } 处。
explain-condition = 检验条件。
explain-jump = 控制流转到别处。
explain-scope-end = { $names } 的生命结束。
explain-alloc = { $function ->
    [malloc] malloc 在 { $address } 给出 { $size } 字节。
    [new] operator new 在 { $address } 给出 { $size } 字节。
    [new-array] operator new[] 在 { $address } 给出 { $size } 字节。
   *[library] 库自己在 { $address } 占用 { $size } 字节。
}
explain-alloc-failed = { $function ->
    [malloc] malloc 找不到 { $size } 字节的空间，返回 NULL。
   *[other] operator new 找不到 { $size } 字节的空间。
}
explain-free = { $address } 处的 { $size } 字节还给了分配器。指针里还留着这个地址，但不能再用。
explain-realloc-in-place = realloc 把 { $address } 处的内存块就地从 { $old } 字节改为 { $size } 字节。
explain-realloc-moved = realloc 把内存块从 { $from } 移到 { $address }，现在有 { $size } 字节。旧地址不能再用。
explain-heap-rounded = 加上头部和对齐，申请 { $request } 字节要占用 { $size } 字节的 chunk。
explain-heap-take-tcache = 这个 chunk 来自 tcache，即最近释放的 { $size } 字节 chunk 的链表。
explain-heap-put-tcache = { $size } 字节的 chunk 放进 tcache，它的开头现在是链表指针。
explain-heap-take-fastbin = 这个 chunk 来自 { $size } 字节的 fastbin。
explain-heap-put-fastbin = tcache 已满：chunk 放进 { $size } 字节的 fastbin。
explain-heap-take-bin = 这个 chunk 来自空闲 chunk 的 bin。
explain-heap-put-bin = chunk 放进空闲 chunk 的 bin。
explain-heap-split = 切开一个空闲 chunk：用掉 { $size } 字节，剩下 { $rest } 字节仍然空闲。
explain-heap-coalesce = 相邻的空闲 chunk 合并成 { $size } 字节的一个。
explain-heap-from-top = 它从 top chunk 切下来。
explain-heap-into-top = 它并入 top chunk。
explain-heap-brk-up = 分配器向系统要更多内存：break 上移到 { $address }。
explain-heap-brk-down = top 足够大，可以还给系统：break 下移到 { $address }。
explain-heap-mmap = 申请很大，单独得到一段映射（mmap）。
explain-heap-munmap = 这段映射直接还给系统（munmap）。
explain-heap-mremap = 映射改变大小，不需要复制（mremap）。
explain-heap-moved = 复制了 { $size } 字节。
explain-heap-cost = 代价：查看 { $chunks } 个 chunk，读写 { $words } 个字，{ $calls ->
    [0] 没有系统调用
   *[other] { $calls } 次系统调用
}。
explain-construct = 构造函数 `{ $function }` 在 { $address } 处的对象上运行。
explain-destroy = 析构函数 `{ $function }` 在 { $address } 处的对象上运行。
explain-throw = 抛出异常，逐个离开栈帧，直到有合适的处理者。
explain-catch = 异常在 `{ $function }` 中被捕获。
explain-unwind = 异常离开了 `{ $function }` 的栈帧。
explain-output = 打印 { $text }。
explain-output-error = 在标准错误上打印 { $text }。
explain-output-buffered = 文字留在输出缓冲区里。
explain-fault = 这里出错了。
explain-exit = 程序结束，状态码 { $code }。

# 图中的词。
frame-console = 控制台
content-raw = 字节

# 控制台的话。
console-outer-declaration = 只能在最内层的栈帧里声明变量：它下面的栈帧无法变大。
console-not-running = 没有可以运行这一行的环境：请先装入程序。
console-ended = 程序在这里已经结束。请先退回到它仍在运行的某一步，再输入这一行。
console-switch-to-c = 也可以把控制台切换到 C：C 会自动转换 void *。
