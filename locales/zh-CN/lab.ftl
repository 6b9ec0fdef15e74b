# 页面的实验室，以及各个分配器的介绍：打开时才载入。

lab-title = 实验室：分配器对比
lab-intro = 把同样的请求交给几个分配器：看它们在同一时刻的堆，以及各项数据随时间的变化。
lab-input = 请求来自
lab-input-program = 编辑器里的程序
lab-input-console = 控制台
lab-open = 打开轨迹…
lab-open-hint = 轨迹是文本，每行一个请求：`a 编号 大小` 分配，`r 编号 大小` 是 realloc，`f 编号` 释放（还有 `c 编号 个数 大小`、`m 编号 对齐 大小`）；也可以是 malloc lab 的 .rep 文件。也可以拖到这里。
lab-try = 或者试试
lab-trace-mixed = 大小不一的块
lab-trace-comb = 梳齿状的空洞
lab-trace-growing = 不断增长的缓冲区
lab-allocators = 分配器
lab-name = { $kind ->
    [first-fit] 首次适应
    [next-fit] 下次适应
    [best-fit] 最佳适应
    [worst-fit] 最差适应
    [size-classes] 大小分级
    [buddy] 伙伴系统
    [bump] 递增分配
   *[other] { $kind }
}{ $merges ->
    [at-once] {""}
    [deferred] ，推迟合并
   *[off] ，从不合并
}
lab-more = 推迟合并或从不合并的空闲链表
lab-about = 它们怎样工作
lab-compare = 开始对比
lab-cancel = 取消
lab-working = { $total ->
    [0] 已完成 { $ops } 次操作
   *[other] 已完成 { $ops } / { $total } 次操作
}
lab-cancelled = 已取消。下面是到那时为止的结果。
lab-none-chosen = 请至少选一个分配器。
lab-failed-engine = 实验室的引擎出错了，这是 Heapwise 自身的错误。{ $detail }
lab-rejected = 程序没有通过编译：请返回查看“问题”。
lab-empty = 没有分配过内存，没有可以对比的。
lab-shown = { $name }：{ $ops } 次操作
lab-moment = 操作
lab-moment-of = 第 { $op } 次操作，共 { $ops } 次
lab-moment-step = 第 { $op } 次操作，共 { $ops } 次；程序的第 { $step } 步
lab-first = 到最前
lab-back = 后退一次
lab-on = 前进一次
lab-last = 到最后
lab-maps = 此刻的堆
lab-scale = 比例
lab-scale-used = 相同比例，只到使用中的部分
lab-scale-same = 相同比例，整个堆
lab-scale-own = 各自占满宽度
lab-map = { $name }：堆 { $heap }，申请了 { $payload }，{ $blocks } 个空闲块，外部碎片 { $external }
lab-mapped = 另有 { $count } 块单独映射，{ $size }
lab-of-heap = { $payload } / { $heap }
lab-kind-payload = 申请的内存
lab-kind-overhead = 分配器自用与取整
lab-kind-free = 空闲
lab-kind-top = 尚未分出
lab-kind-corrupt = 已损坏
lab-block-at = { $address }：{ $kind }，{ $size }
lab-block-payload = { $address }：申请 { $payload }，块长 { $size }
lab-strip-at = { $address }：申请 { $payload }，空闲 { $free }
lab-plots = 数据随时间的变化
lab-plot-hint = 在图中点按或拖动，转到那个时刻。
lab-plot = { $name }，横轴为 { $ops } 次操作，每个分配器一条线；最终数值见下方表格
lab-plot-heap = 堆的大小
lab-plot-payload = 程序申请的内存
lab-plot-utilisation = 利用率：有效载荷峰值 / 堆峰值
lab-plot-internal = 内部碎片
lab-plot-external = 外部碎片
lab-plot-free = 空闲块数
lab-plot-chunks = 累计访问的块
lab-plot-words = 累计读写的字
lab-plot-bytes = 累计复制的字节
lab-table = 结束时
lab-table-hint = ★ 表示该列最佳。
lab-best = 最佳

# 程序自己的堆。
lab-numbers-payload = 申请的内存
lab-numbers-heap = 堆与有效载荷
lab-numbers-fragmentation = 碎片
lab-numbers-utilisation = 利用率
lab-numbers-free = 空闲块数
lab-numbers-cost = 累计代价
lab-numbers-none = 运行程序，这里会显示堆随时间的变化。
lab-numbers-label = { $name }，横轴为 { $steps } 步

# 每个分配器的介绍：思路、块的结构、malloc 与 free 的做法、代价。
about-title = 分配器怎样工作
about-block = 块的结构
about-malloc = malloc
about-free = free
about-cost = 代价
about-word-size = 大小
about-word-payload = 有效载荷
about-word-next = 下一个
about-word-previous = 上一个
about-word-asked = 申请大小
about-block-flags = 小字：1 表示使用中，0 表示空闲。glibc 的大小字里，A、M、P 依次表示：不属于主 arena、单独映射、前一块在使用中。
about-block-used = 使用中
about-block-free = 空闲
about-glibc = Linux 程序使用的分配器（ptmalloc）。它按大小和新旧把释放的块放进几种链表，大多数请求不必查找。这里的每个决定都与 x86-64 上的 glibc 2.36 一致，地址也相同。
about-glibc-malloc = 依次查看 tcache、fastbin、small bin、unsorted 链表和 large bin，切剩的部分放回去。都没有合适的，就从 top 切下；top 不够时向系统要。128 KiB 起的块单独映射。
about-glibc-free = 小块先进 tcache（每种大小七个），再进 fastbin。其余的与空闲的邻居合并，放进 unsorted 链表，或者并入 top。
about-glibc-cost = 每块 8 字节，并取整到 16。小块很快；tcache 和 fastbin 里的块不合并，要多占一些空间。
about-first-fit = 所有空闲块串成一条链表，请求得到第一个够大的块。
about-first-fit-malloc = 从表头走到第一个够大的块，切下多余的部分；没有合适的就上移 break。
about-first-fit-free = 把块放到表头。每个块两端都记着大小，由此找到前后邻居，空闲的立即合并。
about-first-fit-cost = 每块 16 字节；一次请求可能要看很多块。切剩的小块聚在表头，一次次被路过。
about-next-fit = 首次适应的变种：从上次查找结束的地方继续。
about-next-fit-malloc = 从上次的位置开始，绕链表一圈。
about-next-fit-free = 与首次适应相同。
about-next-fit-cost = 比首次适应走得短，但切剩的小块散布在整个堆里，大块更少。
about-best-fit = 请求得到够大的空闲块中最小的一个。
about-best-fit-malloc = 除非遇到大小正好的，否则要看遍整条链表。
about-best-fit-free = 与首次适应相同。
about-best-fit-cost = 查找最久。往往最省内存，但切剩的碎块极小，几乎没有用处。
about-worst-fit = 请求得到最大的空闲块，好让切剩的部分仍然有用。
about-worst-fit-malloc = 看遍整条链表。
about-worst-fit-free = 与首次适应相同。
about-worst-fit-cost = 查找同样最久，而且很快就没有大块了。放在这里，是为了看清为什么没人用它。
about-size-classes = 每个请求都向上取整到几种大小之一，每种大小有自己的链表。tcmalloc、jemalloc 和内核的 slab 都是这个思路。
about-size-classes-malloc = 取链表的第一个块，完全不用查找。链表空了，就一次切出一页的新块。
about-size-classes-free = 把块放回所属链表的表头。
about-size-classes-cost = 取整最多损失五分之一。块从不合并：给了某种大小的空间，就一直归它。
about-buddy = 每个块的大小都是二的幂。太大的块对半分开，两半互为伙伴。Linux 就这样分配内存页。
about-buddy-malloc = 取够大的块中最小的一个，不断对半分，直到合适。
about-buddy-free = 伙伴的地址只差一位：如果它也空闲，两块合为一块，再往上看更大的伙伴。
about-buddy-cost = 取整最多损失一半；换来的是分割与合并只要几步，从不查找。
about-bump = 一个指针标明空闲部分从哪里开始，每次请求把它上移。栈也是这样工作的。
about-bump-malloc = 一次加法，一次比较。
about-bump-free = 什么也不归还：整片内存最后一起丢弃。
about-bump-cost = 最快，每块 8 字节，但堆只会变大。
