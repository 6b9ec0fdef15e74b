# 机器为什么停下。
stop-exited = 程序结束，状态码 { $code }。
stop-faulted = 程序因错误停止。
stop-abort = 程序调用了 abort。
stop-aborted = 程序中止：{ $text }
stop-signalled = 真实机器会在这里以 { $signal } 结束程序。
stop-out-of-steps = 程序在 { $limit } 步之内没有结束。也许循环没有终点；这个上限可以调高。
stop-out-of-memory = 模拟本身需要的内存超过了上限。这个上限可以调高。
stop-output-limit = 程序输出超过了 { $limit } 字节，后面的没有保留。也许循环没有终点。
stop-unsupported = Heapwise 还不支持 { $what }。这不是你的错。
stop-rejected = 程序无法通过编译。
stop-needs-input = 程序在等待输入。

# 命令行输出。
run-summary = { $errors } 个错误
run-heap = 退出时的堆：{ $blocks } 块共 { $bytes } 字节；分配 { $allocations } 次，释放 { $frees } 次
run-meaning = 含义
run-real = 在真实机器上
run-fix = 可以这样改
run-fix-edit = 替换为 `{ $text }`
run-fix-insert = 插入 `{ $text }`
run-fix-remove = 删去这里
run-cannot-read = 无法读取 { $file }：{ $text }
lab-no-operation = 第 { $line } 行不是轨迹操作：{ $text }

lab-no-allocator = 没有名为 { $name } 的分配器
lab-no-program = 没有可带进实验室的程序
lab-allocator = 分配器
lab-peak-payload = 有效载荷峰值
lab-peak-heap = 堆峰值
lab-utilisation = 利用率
lab-internal = 内部碎片
lab-external = 外部碎片
lab-free-blocks = 空闲块
lab-chunks = 访问的块
lab-words = 读写的字
lab-bytes = 复制的字节
lab-system-calls = 系统调用
lab-failed = 失败
