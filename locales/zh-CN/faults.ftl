# 程序运行时可能出的错：每一种都有标题、含义、真实机器的表现和改法。
# 所有句子的参数相同：$access（read、write）、$size 访问字节数、$region（heap、local、global、string、none）、
# $name、$region-size、$distance（离区域边缘的字节数）、$room（从这个地址到区域
# 末尾的字节数）、$address、$function、$allocated、$released、$use、$text。

fault-region = { $region ->
    [heap] { $name ->
        [none] { $region-size } 字节的内存块
       *[other] `{ $name }` 指向的 { $region-size } 字节的内存块
    }
    [local] 局部变量 `{ $name }`
    [global] 全局变量 `{ $name }`
    [string] 字符串字面量
    [temporary] 临时对象
    [code] 函数 `{ $name }`
   *[none] 地址 { $address }
}
fault-bytes = { $size } 个字节
fault-distance = { $distance ->
    [0] 紧接着的位置
   *[other] { " " }{ $distance } 字节处
}

fault-heap-buffer-overflow-title = { $room ->
    [0] { $access ->
        [write] 向{ fault-region }末尾之后{ fault-distance }写入 { fault-bytes }
       *[read] 从{ fault-region }末尾之后{ fault-distance }读取 { fault-bytes }
    }
   *[other] { $access ->
        [write] 写入 { fault-bytes }，而{ fault-region }从这里起只剩 { $room } 个字节
       *[read] 读取 { fault-bytes }，而{ fault-region }从这里起只剩 { $room } 个字节
    }
}
fault-heap-buffer-overflow-meaning = 这个地址已经超出了内存块的末尾，后面的字节属于分配器或者别的内存块。
fault-heap-buffer-overflow-real = 真实机器当场不会察觉：下一块的头部或内容被改掉，程序往往要到后面调用 `free` 时才崩溃。
fault-heap-buffer-overflow-fix = 多申请一些字节，或者少走一个元素：合法下标是 0 到元素个数减 1。字符串还要为结尾的零留一个字节。

fault-heap-buffer-underflow-title = { $access ->
    [write] 向{ fault-region }开头之前写入 { fault-bytes }
   *[read] 从{ fault-region }开头之前读取 { fault-bytes }
}
fault-heap-buffer-underflow-meaning = 这个地址在内存块的第一个字节之前，那里放着分配器记录块大小的字，再往下是别的内存块。
fault-heap-buffer-underflow-real = 真实机器当场不会察觉：记录大小的字被破坏以后，后面的 `free` 或 `malloc` 会中止，或者把同一块内存分出去两次。
fault-heap-buffer-underflow-fix = 检查是否有下标变成了负数，或者指针多减了一次。

fault-stack-buffer-overflow-title = { $room ->
    [0] { $access ->
        [write] 向{ fault-region }末尾之后{ fault-distance }写入 { fault-bytes }
       *[read] 从{ fault-region }末尾之后{ fault-distance }读取 { fault-bytes }
    }
   *[other] { $access ->
        [write] 写入 { fault-bytes }，而{ fault-region }从这里起只剩 { $room } 个字节
       *[read] 读取 { fault-bytes }，而{ fault-region }从这里起只剩 { $room } 个字节
    }
}
fault-stack-buffer-overflow-meaning = 这个变量只有 { $region-size } 字节，后面是同一栈帧里的其他变量，再往上是保存的帧指针和返回地址。
fault-stack-buffer-overflow-real = 真实机器当场不会察觉，或者等函数返回到被破坏的地址时才崩溃。栈溢出攻击就是这样实现的。
fault-stack-buffer-overflow-fix = 把数组改大，或者让循环少走一次：合法下标是 0 到元素个数减 1。

fault-stack-buffer-underflow-title = { $access ->
    [write] 向{ fault-region }开头之前写入 { fault-bytes }
   *[read] 从{ fault-region }开头之前读取 { fault-bytes }
}
fault-stack-buffer-underflow-meaning = 这个地址在变量的第一个字节之前，那里是其他变量或被调函数的栈帧。
fault-stack-buffer-underflow-real = 真实机器当场不会察觉，另一个变量悄悄变了。
fault-stack-buffer-underflow-fix = 检查是否有下标变成了负数。

fault-global-buffer-overflow-title = { $access ->
    [write] 向{ fault-region }之外写入 { fault-bytes }
   *[read] 从{ fault-region }之外读取 { fault-bytes }
}
fault-global-buffer-overflow-meaning = 这个对象有 { $region-size } 字节，而这个地址不在其中，周围是别的全局变量。
fault-global-buffer-overflow-real = 真实机器会读到或改掉恰好放在那里的全局变量。
fault-global-buffer-overflow-fix = 用元素个数检查下标。字符串字面量到结尾的零字节为止。

fault-member-overflow-title = { $access ->
    [write] 向{ fault-region }的成员数组末尾之后写入 { fault-bytes }
   *[read] 从{ fault-region }的成员数组末尾之后读取 { fault-bytes }
}
fault-member-overflow-meaning = 这个指针来自结构体里的数组，已经越过数组，走进了后面的成员。
fault-member-overflow-real = 真实机器会改掉相邻的成员，没有任何提示。
fault-member-overflow-fix = 用这个成员数组自己的长度检查下标。

fault-use-after-free-title = { $access ->
    [write] 向已经释放的{ fault-region }写入 { fault-bytes }
   *[read] 从已经释放的{ fault-region }读取 { fault-bytes }
}
fault-use-after-free-meaning = 这块内存已经还回去了。指针里还留着它的地址，但那些字节归分配器所有，或者已经分给了别人。
fault-use-after-free-real = 真实机器常常读到旧值，或者读到分配器链表的一部分（glibc 会用链表指针覆盖前 16 个字节），之后在别的地方出错。
fault-use-after-free-fix = 最后一次使用之后再释放。释放后把指针设为 `NULL`，这类错误就会变成当场崩溃，容易发现。

fault-use-after-return-title = { $access ->
    [write] 向已经返回的函数的{ fault-region }写入 { fault-bytes }
   *[read] 从已经返回的函数的{ fault-region }读取 { fault-bytes }
}
fault-use-after-return-meaning = 函数返回时局部变量就结束了，它们的栈空间会被下一次调用重新使用。
fault-use-after-return-real = 在别的调用覆盖它之前，真实机器会给出旧值。
fault-use-after-return-fix = 直接返回值，由调用者提供存储，或者用 `malloc`、`new` 分配。

fault-use-after-scope-title = { $access ->
    [write] 在所在的块结束之后向{ fault-region }写入 { fault-bytes }
   *[read] 在所在的块结束之后从{ fault-region }读取 { fault-bytes }
}
fault-use-after-scope-meaning = 局部变量只活到所在块的右花括号为止，而指向它的指针活得更久。
fault-use-after-scope-real = 真实机器给出栈帧里那个位置上现在的内容。
fault-use-after-scope-fix = 把变量声明放到外层的块里。

fault-double-free-title = { fault-region }被释放了第二次
fault-double-free-meaning = 这块内存已经还回去了，再释放一次会让它在分配器的链表里出现两次。
fault-double-free-real = glibc 常常会以 `free(): double free detected in tcache 2` 中止。如果没有察觉，之后两次 `malloc` 会返回同一块内存。
fault-double-free-fix = 确定由谁负责这块内存，只在那里释放。释放后把指针设为 `NULL`，第二次 `free` 就没有害处了。

fault-invalid-free-title = 释放的是{ $region ->
    [heap] { fault-region }中间的地址
   *[other] { fault-region }，它不是任何分配函数返回的
}
fault-invalid-free-meaning = 只能释放分配函数返回的那个地址本身。`new[]` 得到的数组前面可能存着元素个数（cookie），这时元素从内存块起点之后 8 字节处开始。
fault-invalid-free-real = glibc 会把地址前面的字节当成块的大小，多半以 `free(): invalid pointer` 中止。
fault-invalid-free-fix = 释放返回时的那个指针；`new[]` 得到的数组要用 `delete[]`。局部变量和全局变量永远不用释放。

fault-mismatched-deallocation-title = { fault-region }由 `{ $allocated }` 分配，却用 `{ $released }` 释放
fault-mismatched-deallocation-meaning = 每种分配方式都有自己的释放方式：`malloc` 配 `free`，`new` 配 `delete`，`new[]` 配 `delete[]`。
fault-mismatched-deallocation-real = 对内置类型，glibc 通常若无其事地继续运行。有析构函数时，对数组用 `delete` 只析构一个元素，而且释放的不是内存块的起始地址。
fault-mismatched-deallocation-fix = 用与 `{ $allocated }` 配对的方式释放：`malloc` 配 `free`，`new` 配 `delete`，`new[]` 配 `delete[]`。

fault-uninitialized-read-title = { $use ->
    [branch] 条件判断用到了从未设置过的值
    [address] 用从未设置过的值计算地址
    [output] 打印了从未设置过的值
    [argument] 把从未设置过的值传给了 `{ $function }`
    [exit-status] 退出状态从未设置过
   *[other] 使用了从未设置过的值
}
fault-uninitialized-read-meaning = 没有初始化的局部变量、刚从 `malloc` 得到的内存和 `new int` 里，都是以前留下的字节。
fault-uninitialized-read-real = 真实机器直接使用旧字节：一开始常常是零，换一天就是别的值。
fault-uninitialized-read-fix = 声明时就给变量赋值；需要清零的内存用 `calloc` 或 `new int()`。

fault-null-dereference-title = { $access ->
    [write] 通过空指针写入
   *[read] 通过空指针读取
}
fault-null-dereference-meaning = 指针为空（或者空指针加了一个小偏移），没有指向任何东西。
fault-null-dereference-real = 地址 0 所在的页从不映射，真实机器会立刻因段错误而终止。
fault-null-dereference-fix = 找出指针为空的原因：检查过 `malloc` 的结果吗？链表是不是空的？指针赋过值吗？

fault-wild-dereference-title = { $access ->
    [write] 向 { $address } 写入 { fault-bytes }，那里没有对象
   *[read] 从 { $address } 读取 { fault-bytes }，那里没有对象
}
fault-wild-dereference-meaning = 这个地址上从来没有过对象，或者这个数不是从指向对象的指针得来的。
fault-wild-dereference-real = 如果那里没有映射，真实机器因段错误而终止；否则悄悄使用那些字节。
fault-wild-dereference-fix = 看看指针的值从哪里来：整数、错误的类型转换，还是被覆盖的内存？

fault-write-to-readonly-title = 写入了不允许修改的{ fault-region }
fault-write-to-readonly-meaning = 字符串字面量和常量放在只读内存里。
fault-write-to-readonly-real = 真实机器因段错误而终止。
fault-write-to-readonly-fix = 要修改的文字请用数组：`char name[] = "text";`

fault-misaligned-access-title = { $address } 没有按这里使用的 { fault-bytes } 对齐
fault-misaligned-access-meaning = 每种类型都要求地址是其对齐值的倍数。
fault-misaligned-access-real = x86-64 很宽容，只是慢一些；别的处理器会停下，编译器也可以假定这种情况不会发生。
fault-misaligned-access-fix = 要从任意字节读出数值，请用 `memcpy`。

fault-invalid-function-pointer-title = 通过指针调用的不是这种类型的函数
fault-invalid-function-pointer-meaning = 被调用的地址不是一个具有这些参数和返回值的函数的起点。
fault-invalid-function-pointer-real = 真实机器会跳过去执行那里的任何内容，多半是段错误。
fault-invalid-function-pointer-fix = 检查指针是否赋过值，类型是否与函数一致。

fault-overlapping-copy-title = `{ $function }` 在重叠的区域之间复制
fault-overlapping-copy-meaning = 源和目标有公共字节时，`memcpy` 和 `strcpy` 不作任何保证。
fault-overlapping-copy-real = 结果取决于库的版本和处理器。
fault-overlapping-copy-fix = 改用专门处理这种情况的 `memmove`。

fault-bad-library-argument-title = `{ $function }` 得到了不允许的参数
fault-bad-library-argument-meaning = 函数的说明禁止这个值：{ $text }
fault-bad-library-argument-real = 什么都可能发生，库函数并不检查。
fault-bad-library-argument-fix = 调用之前先检查这个值。

fault-format-mismatch-title = 转换说明 { $text } 与它的参数不符
fault-format-mismatch-meaning = `printf` 和 `scanf` 只能从格式串知道参数的类型，而这里要的是另一种类型。
fault-format-mismatch-real = 字节被当作格式串所说的类型：得到错误的数，用 `%s` 和 `%n` 时会崩溃。
fault-format-mismatch-fix = 改正转换说明：`%d` 对应 `int`，`%u` 对应 `unsigned`，`%ld` 对应 `long`，`%zu` 对应 `size_t`，`%f` 对应 `double`，`%c` 对应 `char`，`%s` 对应字符串，`%p` 对应指针。

fault-return-address-overwritten-title = `{ $function }` 的返回地址被覆盖了
fault-return-address-overwritten-meaning = 有写入改掉了栈帧里保存的字，函数找不到回去的路。
fault-return-address-overwritten-real = 真实机器会跳到新的值：崩溃，或者执行攻击者的代码。编译器用金丝雀值（`-fstack-protector`）来察觉。
fault-return-address-overwritten-fix = 检查这个函数里有没有数组写过了头。

fault-stack-exhausted-title = 在 `{ $function }` 中栈空间用完了
fault-stack-exhausted-meaning = 每次调用都需要一个栈帧。调用嵌套太深，或者局部变量太大，达到了栈的上限。
fault-stack-exhausted-real = 真实机器碰到栈下面的保护页，因段错误而终止（Linux 默认 8 MiB）。
fault-stack-exhausted-fix = 检查递归是否有终点并且能到达；大数组放到堆上。

fault-heap-exhausted-title = 堆里放不下 { fault-bytes }
fault-heap-exhausted-meaning = 达到了堆的上限，而失败没有得到处理。
fault-heap-exhausted-real = `malloc` 返回 `NULL`，`new` 抛出 `std::bad_alloc`。在 Linux 上这很少见，因为系统允诺的内存比实际拥有的多。
fault-heap-exhausted-fix = 检查 `malloc` 的结果，捕获 `std::bad_alloc`，或者释放不再需要的内存。

fault-signed-overflow-title = 有符号运算的结果超出了类型的范围：{ $text }
fault-signed-overflow-meaning = 有符号整数超出范围时会怎样，C 和 C++ 都没有定义。
fault-signed-overflow-real = x86-64 会像这里一样回绕；但优化编译器可以假定它不会发生。
fault-signed-overflow-fix = 用更宽的类型或无符号类型，或者先检查再计算。

fault-invalid-shift-title = 移位 { $text } 的位数是负数，或者不小于类型的位数
fault-invalid-shift-meaning = 移位的位数必须不小于 0，并且小于类型的位数。
fault-invalid-shift-real = x86-64 像这里一样只用低 5 位或 6 位；别的处理器给出 0。
fault-invalid-shift-fix = 移位之前先检查位数。

fault-division-by-zero-title = 整数除以零
fault-division-by-zero-meaning = `/` 或 `%` 的右边是零（或者 `INT_MIN / -1` 的商放不下）。
fault-division-by-zero-real = 真实的 x86-64 机器以浮点异常（SIGFPE）停止，名字虽叫浮点，整数也一样。
fault-division-by-zero-fix = 先检查除数。

fault-invalid-cast-title = 把指针转换成了对象并不具有的类型
fault-invalid-cast-meaning = 这个地址上的对象属于另一个类，与转换所说的不同。
fault-invalid-cast-real = 程序会读取并不存在的成员。
fault-invalid-cast-fix = 用 `dynamic_cast`，或者改成不需要向下转换的设计。

fault-missing-return-title = 使用了 `{ $function }` 的值，但它没有返回任何值
fault-missing-return-meaning = 控制流走到了一个应当返回值的函数的末尾。
fault-missing-return-real = 调用者得到结果寄存器里恰好有的值。在 C++ 里，优化编译器可以删掉函数剩下的部分。
fault-missing-return-fix = 在每条路径上都写 `return` 语句。

fault-pointer-across-objects-title = 对指向不同对象的指针做了比较或相减
fault-pointer-across-objects-meaning = 只有指向同一个数组的指针，`<` 和 `-` 才有定义。
fault-pointer-across-objects-real = 直接比较地址，结果取决于对象恰好放在哪里。
fault-pointer-across-objects-fix = 只用 `==` 比较，或者改用下标。

fault-heap-metadata-corrupted-title = 分配器发现自己的数据被破坏了：{ $text }
fault-heap-metadata-corrupted-meaning = 之前有一次写入越出了内存块，改掉了块头或链表指针。
fault-heap-metadata-corrupted-real = glibc 如果察觉，就会打印这段文字并中止。
fault-heap-metadata-corrupted-fix = 错误发生在这一行之前：找第一次越界写入的报告。

fault-no-object-title = 在没有对象的地方调用了成员函数
fault-no-object-meaning = 内存在那里，但没有构造函数运行过（`malloc` 不运行构造函数），或者对象已经析构。
fault-no-object-real = 函数会使用从未设置过的字节。
fault-no-object-fix = 用 `new`，或者在 `malloc` 得到的内存上用定位 `new`。

fault-double-destruction-title = 对象被析构了第二次
fault-double-destruction-meaning = 它的析构函数已经运行过了。
fault-double-destruction-real = 析构函数会把东西释放两次。
fault-double-destruction-fix = 只由一个所有者析构对象；不要手动调用局部变量的析构函数。

fault-non-virtual-delete-title = 通过没有虚析构函数的基类执行 `delete`
fault-non-virtual-delete-meaning = 只会运行基类的析构函数，派生部分永远不会析构。
fault-non-virtual-delete-real = 派生类的成员会泄漏；大小不对时，还会给分配器错误的信息。
fault-non-virtual-delete-fix = 把基类的析构函数声明为 `virtual`。

fault-incomplete-delete-title = `delete` 的类型在这里没有定义
fault-incomplete-delete-meaning = 编译器无法调用没见过的析构函数。
fault-incomplete-delete-real = 内存会释放，析构函数永远不会运行。
fault-incomplete-delete-fix = 在 `delete` 的地方包含类的定义。

fault-dangling-reference-title = 通过引用使用了已经结束的{ fault-region }
fault-dangling-reference-meaning = 引用不会延长对象的生存期。
fault-dangling-reference-real = 真实机器读到那里现在的内容。
fault-dangling-reference-fix = 按值返回，或者让对象活得比引用更久。

fault-invalidated-iterator-title = 容器改变之后还在使用原来的迭代器
fault-invalidated-iterator-meaning = 容器已经把元素移到了另一块内存，迭代器还指向旧的那块。
fault-invalidated-iterator-real = 它读取的是已经释放的内存。
fault-invalidated-iterator-fix = 插入或删除之后重新取得迭代器。

fault-pure-virtual-call-title = 调用了纯虚函数
fault-pure-virtual-call-meaning = 在基类构造和析构期间，派生类的函数并不存在。
fault-pure-virtual-call-real = 库会打印 `pure virtual method called` 并中止。
fault-pure-virtual-call-fix = 不要在构造函数和析构函数里调用虚函数。

# 与错误或泄漏有关的位置。
label-allocated = 在这里分配
label-freed = 在这里释放
label-freed-before = 之前已由这一行释放过一次
label-unset-copied = `{ $name }` 得到的是从未设置过的值
label-declared = 在这里声明
label-unset = `{ $name }` 从未被赋值
label-ended = 它的生存期在这里结束
label-called-from = 从 `{ $function }` 的这里调用
label-lost = 在这里失去了最后一个指向它的指针

# 退出时的泄漏（Memcheck 的分类）。
leak-definitely-lost = 泄漏了 { $blocks } 块内存共 { $bytes } 字节：已经没有指针指向{ $blocks ->
    [1] 它
   *[other] 它们
}
leak-indirectly-lost = 泄漏了 { $blocks } 块内存共 { $bytes } 字节：只有泄漏的内存块指向{ $blocks ->
    [1] 它
   *[other] 它们
}
leak-possibly-lost = 可能泄漏了 { $blocks } 块内存共 { $bytes } 字节：只剩下指向块中间的指针
leak-still-reachable = 退出时还有 { $blocks } 块内存共 { $bytes } 字节没有释放，但仍有指针能到达
leak-fix = 在失去最后一个指针之前释放这块内存。进程结束时系统会收回一切；但一直运行的程序会不断丢失内存。
