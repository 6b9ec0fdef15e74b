# 示例的预测题。答案从记录中算出，这里只有题目和选项的文字。
question-output-of-line = 第 { $line } 行会打印什么？
question-total-output = 程序最后打印什么？
question-same-address = 第 { $line } 行分配的内存块，和第 { $earlier } 行的内存块地址相同吗？
question-leaked-bytes = 程序结束时泄漏了多少字节？
question-bytes-in-use = 程序结束时还有多少字节没有释放？
question-fault-line = 程序在哪一行出错？
question-fault-kind = 会出什么错？
question-constructor-runs = 构造函数一共运行几次？
question-destructor-runs = 析构函数一共运行几次？
question-in-place = 第 { $line } 行的 realloc 会做什么？
question-allocations = 程序一共分配多少块内存？
question-deepest = 程序停下之前，`{ $function }` 的调用嵌套多深？
question-system-calls = 分配和释放一共发出多少次系统调用？
question-lower-address = 两块内存哪一块的地址更低：第 { $earlier } 行的还是第 { $line } 行的？
question-compiles = 编译器对这个程序怎么说？
question-stop = 程序怎样结束？
question-yes = 是
question-no = 否
question-first = 第 { $earlier } 行的
question-second = 第 { $line } 行的
question-grows-in-place = 就地扩大
question-moves = 把内存块移到别处
question-fails = 失败并返回 NULL
question-accepts = 没有意见，编译通过
question-refuses = 拒绝第 { $line } 行
question-line = 第 { $line } 行
question-no-line = 没有出错
question-number = { $number }
question-bytes = { $number } 字节
question-text = { $text }
question-nothing = 什么也没有
question-kind = { $kind ->
    [heap-buffer-overflow] 越过了堆内存块的末尾
    [use-after-free] 使用了已经释放的内存块
    [double-free] 同一块内存释放了两次
    [invalid-free] 释放的地址不是内存块的起点
    [mismatched-deallocation] 用了不配对的释放方式
    [stack-exhausted] 栈空间用完
    [stack-buffer-overflow] 越过了局部数组的末尾
    [null-dereference] 使用了空指针
    [uninitialized-read] 使用了从未赋值的值
    [heap-metadata-corrupted] 分配器发现自己的数据被破坏
    [none] 没有错
   *[other] { $kind }
}
