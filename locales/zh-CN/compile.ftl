# 程序文本里的错误。
unsupported = Heapwise 还不支持 { $what }

## new、delete、类型转换、异常、命名空间、范围 for

sema-new-without-size = 用 `new` 创建数组要写明元素个数，例如 `new int[10]`
sema-new-of-this = `new` 不能创建类型为 `{ $type }` 的对象
sema-new-incomplete = `{ $type }` 只有声明，在这里没有定义：`new` 不知道它有多大
sema-new-array-parentheses = 用 `new` 创建的数组可以用 `()` 或花括号初始化，不能用圆括号中的值初始化
sema-delete-not-pointer = `delete` 需要指向对象的指针，而不是 `{ $type }`
sema-no-operator-delete = 没有适合这个 `delete` 的 `operator delete`
sema-delete-not-virtual = `{ $type }` 有虚函数，却没有虚析构函数：派生类的对象只会析构一半
sema-delete-void = 对 `void*` 用 `delete` 不会运行析构函数，是未定义行为
sema-delete-incomplete = 对指向不完整类型 `{ $type }` 的指针用 `delete`：不会运行它的析构函数
sema-throw-incomplete = 异常的类型不能是不完整类型 `{ $type }`
sema-catch-incomplete = `catch` 不能捕获不完整类型 `{ $type }`
sema-catch-all-first = `catch (...)` 必须放在 `try` 块的最后
sema-handler-unreachable = 类型为 `{ $type }` 的异常会被前面的 `catch` 捕获
sema-handler-before = 这个 `catch` 已经会捕获 `{ $type }`
sema-bad-cast = `{ $cast }` 不能把 `{ $from }` 转换为 `{ $to }`
sema-cast-away-const = 从 `{ $from }` 到 `{ $to }` 的转换去掉了 `const`（或 `volatile`）
sema-cast-loses-bits = 从 `{ $from }` 到 `{ $to }` 的转换会丢失地址的一部分
sema-cast-of-several = `{ $type }` 只能由一个值构造
sema-no-this = `this` 只能在非静态成员函数中使用
sema-redeclared-namespace = `{ $name }` 已经有了别的声明
sema-not-a-namespace = `{ $name }` 不是命名空间
sema-using-unknown = `{ $name }` 没有声明
sema-undefined-function = `{ $name }` 只有声明和调用，找不到它的定义（花括号里的函数体）
sema-undefined-object = `{ $name }` 只有声明和使用，没有定义
sema-undefined-static-member = 静态数据成员要在类外定义一次：在函数之外写出它的类型和 `{ $name }`
sema-missing-type = 这里缺少类型
sema-using-conflict = `{ $name }` 在这个作用域中已经声明
sema-range-not-iterable = 范围 `for` 不能遍历 `{ $type }`
sema-range-list-types = 这个列表中的值必须是同一类型：那就是循环元素的类型
sema-range-without-begin = 要让范围 `for` 遍历 `{ $type }`，需要 `{ $name }`
sema-auto-not-pointer = `auto*` 需要指针，而不是 `{ $type }`
sema-binding-without-value = 结构化绑定需要初始化
sema-binding-count = `{ $type }` 有 { $has } 个部分，这里却有 { $names } 个名字

# 类、重载、引用
sema-abstract-class = `{ $type }` 是抽象类：`{ $function }` 是纯虚函数，因此不能创建它的对象
sema-ambiguous-call = 对 `{ $name }` 的调用有歧义：有多个函数同样匹配
sema-candidate = 候选函数：`{ $function }`
sema-candidate-hint = 库中的候选函数：`{ $function }`
sema-const-object = `{ $name }` 可能修改对象，但这个对象的类型是 `{ $type }`
sema-deleted-function = `{ $name }` 已被删除（`= delete`），不能使用
sema-duplicate-member = 这个类已经有成员 `{ $name }`
sema-explicit-constructor = `{ $type }` 的匹配构造函数是 `explicit` 的，不能用于隐式转换
sema-incomplete-base = 基类 `{ $name }` 在这里还不完整
sema-incomplete-member = 成员 `{ $name }` 的类型 `{ $type }` 不完整
sema-member-init-not-constructor = 只有构造函数才能有成员初始化列表
sema-destructor-form = `{ $type }` 的析构函数应写作 `~{ $type }`，并且没有参数
sema-member-init-order = `{ $name }` 会先于 `{ $other }` 得到值：成员按照它们在类中声明的顺序初始化
sema-member-init-twice = `{ $name }` 被初始化了两次
sema-member-needs-init = 成员 `{ $name }` 是 `const` 或引用，必须由构造函数初始化
sema-member-needs-object = `{ $name }` 属于某个对象，而这里没有对象
sema-method-without-type = 成员函数 `{ $name }` 没有返回类型
sema-no-assignment = `{ $type }` 类型的对象不能赋值
sema-no-conversion = 不能用 `{ $from }` 构造 `{ $to }`
sema-no-copy = `{ $type }` 类型的对象不能复制
sema-no-default-constructor = `{ $type }` 没有无参数的构造函数：请给出参数
sema-no-matching-function = 没有哪个 `{ $name }` 能接受这些实参：`({ $types })`
sema-no-such-member-init = `{ $type }` 没有名为 `{ $name }` 的成员或基类
sema-no-such-method = 类中没有声明带有这些形参的 `{ $name }`
sema-not-a-class = `{ $name }` 不是类
sema-not-callable = `{ $type }` 类型的对象不能被调用
sema-not-in-class = 这个声明不能出现在类中
sema-override-return = `{ $name }` 返回 `{ $type }`，而被它覆盖的函数返回 `{ $base }`
sema-overrides-final = `{ $name }` 覆盖了 `final` 函数
sema-overrides-nothing = `{ $name }` 没有覆盖基类的任何虚函数
sema-hides-virtual = `{ $name }` 没有覆盖基类的虚函数：参数或 `const` 与基类中的不一致，只是把它遮住了
sema-private-base = `{ $type }` 是私有继承 `{ $base }` 的：只有 `{ $type }` 的成员能使用其中的 `{ $base }` 部分；写 `: public { $base }` 才对外开放
sema-private-member = `{ $name }` 是私有成员
sema-protected-member = `{ $name }` 是受保护成员
sema-pure-not-virtual = `{ $name }` 写了 `= 0`，但不是虚函数
sema-reference-drops-const = `{ $to }` 不能引用 `{ $from }`：否则就能修改 `const` 所保护的东西
sema-reference-to-bit-field = 引用不能绑定到位域
sema-reference-to-temporary = `{ $to }` 必须引用一个变量，而这里的 `{ $from }` 只是临时值
sema-reference-type = `{ $to }` 不能引用 `{ $from }`
sema-rvalue-reference-to-lvalue = `{ $to }` 只接受临时值，而这里的 `{ $from }` 有名字，之后还会存在
## 表达式：名字、转换、运算符、调用、成员

sema-undeclared = `{ $name }` 在这里没有声明
sema-unknown-type = 没有名为 `{ $name }` 的类型
sema-did-you-mean = 你想写的是 `{ $name }` 吗？
sema-missing-include = `{ $name }` 声明在 `<{ $header }>` 中：请加上 `#include <{ $header }>`
sema-undeclared-library = 调用了 `{ $name }`，却没有包含声明它的头文件
sema-implicit-function = 调用了没有声明的 `{ $name }`：C 语言会假定它返回 `int`
sema-type-as-value = `{ $name }` 是类型，而这里需要一个值
sema-namespace-as-value = `{ $name }` 是命名空间，而这里需要一个值
sema-not-captured = `{ $name }` 属于外层函数，不能在这里使用
sema-incompatible = { $why ->
    [assign] 不能把 `{ $from }` 赋给 `{ $to }`
    [init] 不能用 `{ $from }` 初始化 `{ $to }`
    [argument] `{ $func }` 的第 { $index } 个实参应为 `{ $to }`，而不是 `{ $from }`
    [return] 函数应返回 `{ $to }`，而不是 `{ $from }`
   *[operand] `{ $from }` 不能变成 `{ $to }`
}
sema-pointer-from-int = { $why ->
    [assign] 赋值把整数（`{ $from }`）当成了指针（`{ $to }`）
    [init] 初始化把整数（`{ $from }`）当成了指针（`{ $to }`）
    [argument] `{ $func }` 的第 { $index } 个形参是指针（`{ $to }`），传入的却是整数（`{ $from }`）
    [return] 函数应返回指针（`{ $to }`），返回的却是整数（`{ $from }`）
   *[operand] 把整数（`{ $from }`）当成了指针（`{ $to }`）
}
sema-int-from-pointer = { $why ->
    [assign] 赋值把指针（`{ $from }`）当成了整数（`{ $to }`）
    [init] 初始化把指针（`{ $from }`）当成了整数（`{ $to }`）
    [argument] `{ $func }` 的第 { $index } 个形参是整数（`{ $to }`），传入的却是指针（`{ $from }`）
    [return] 函数应返回整数（`{ $to }`），返回的却是指针（`{ $from }`）
   *[operand] 把指针（`{ $from }`）当成了整数（`{ $to }`）
}
sema-incompatible-pointers = { $why ->
    [assign] 把 `{ $from }` 赋给 `{ $to }`：两者指向的类型不同
    [init] 用 `{ $from }` 初始化 `{ $to }`：两者指向的类型不同
    [argument] `{ $func }` 的第 { $index } 个形参是 `{ $to }`，传入的却是 `{ $from }`：两者指向的类型不同
    [return] 函数应返回 `{ $to }`，返回的却是 `{ $from }`：两者指向的类型不同
   *[operand] `{ $from }` 与 `{ $to }` 指向的类型不同
}
sema-discards-const = { $why ->
    [assign] 把 `{ $from }` 赋给 `{ $to }` 会丢掉保护所指对象的 `const`
    [init] 用 `{ $from }` 初始化 `{ $to }` 会丢掉保护所指对象的 `const`
    [argument] `{ $func }` 的第 { $index } 个形参是 `{ $to }`：传入 `{ $from }` 会丢掉保护所指对象的 `const`
    [return] 把 `{ $from }` 作为 `{ $to }` 返回会丢掉保护所指对象的 `const`
   *[operand] 从 `{ $from }` 到 `{ $to }` 会丢掉保护所指对象的 `const`
}
sema-string-to-char = 字符串字面量是 `const`：通过 `{ $to }` 就能去写它，而那样会崩溃
sema-void-pointer-conversion = C++ 不会自动把 `{ $from }` 变成 `{ $to }`：需要强制转换
sema-needs-enum-cast = `{ $from }` 不会自动变成 `{ $to }`：需要强制转换
sema-void-value = 这里得不到值：它的类型是 `void`
sema-list-as-value = 花括号列表不能出现在这里
sema-list-too-long = 花括号里的值太多：`{ $type }` 只能取一个
sema-c-cast = `{ $from }` 不能强制转换为 `{ $to }`
sema-constant-overflow = `{ $type }` 放不下 { $value }：它会变成 { $kept }
sema-fraction-lost = `{ $type }` 只能存整数，小数部分会丢掉：它会变成 { $kept }
sema-not-a-condition = 条件需要数或指针，而 `{ $type }` 无法判断真假
sema-bad-operands = `{ $left } { $op } { $right }`：这些类型之间没有这种运算
sema-bad-operand = `{ $op }` 不能用于 `{ $type }`
sema-division-by-zero = 除数为零
sema-shift-negative = 移位的位数是负数
sema-shift-too-far = 移位的位数达到或超过了 `{ $type }` 的全部 { $bits } 位
sema-pointer-step = `{ $type }` 的大小未知，指向它的指针不能移动
sema-size-unknown = `{ $type }` 的大小在这里未知
sema-compare-pointer-int = 把指针与整数作比较（`{ $left }` 与 `{ $right }`）
sema-compare-distinct-pointers = 比较指向不同类型的指针（`{ $left }` 与 `{ $right }`）
sema-compare-string = 这里的 `{ $op }` 比较的是地址，而不是文本：请用 `strcmp`
sema-sign-compare = 比较 `{ $left }` 与 `{ $right }`：负值会变成很大的数
sema-conditional-pointers = 两个结果指向不同的类型（`{ $left }` 与 `{ $right }`）
sema-conditional-types = 两个结果 `{ $left }` 与 `{ $right }` 没有共同的类型
sema-assign-to-value = 这只是一个值，没有可以修改的对象
sema-assign-array = 数组不能整体赋值：请逐个复制元素
sema-assign-const = `{ $name }` 是 `const`，不能修改
sema-assign-const-place = 这是 `const`，不能修改
sema-subscript-of = `{ $type }` 既不是数组也不是指针，没有元素
sema-subscript-not-integer = 下标必须是整数，而不是 `{ $type }`
sema-deref-of = `*` 需要指针，而不是 `{ $type }`
sema-deref-void = `void` 指针没有说明它指向什么：请先强制转换
sema-no-power = 没有乘方运算符：请写 `x * x`，或者调用 `<math.h>` 的 `pow`
sema-address-of-value = `&` 需要一个对象，而这只是一个值
sema-address-of-bit-field = 位域没有地址
sema-sizeof-bit-field = `sizeof`、`_Alignof` 和 `typeof` 不能用于位域
sema-sizeof-pointer = `{ $name }` 是指针（`{ $type }`）：这样相除得不到元素个数
sema-sizeof-memaccess = 这是指针 `{ $name }`（`{ $type }`）本身的大小，而不是它所指内容的大小
sema-sizeof-array-parameter = 形参 `{ $name }` 是指针而不是数组：`sizeof` 得到的是 `{ $type }` 的大小
sema-no-member = `{ $type }` 没有名为 `{ $name }` 的成员
sema-member-of-incomplete = `{ $type }` 只有声明，在这里没有定义：不知道它有哪些成员
sema-member-of-other = `{ $type }` 没有成员，也就没有 `{ $name }`
sema-arrow-for-dot = 左边是指针（`{ $type }`）：应写 `->` 而不是 `.`
sema-dot-for-arrow = 左边是对象（`{ $type }`）而不是指针：应写 `.` 而不是 `->`
sema-call-of = 只有函数才能调用，而这里的类型是 `{ $type }`
sema-member-without-object = 使用 `{ $name }` 需要一个对象
sema-member-function-not-called = 成员函数 `{ $name }` 只能调用：后面缺少圆括号
sema-which-overload = 有多个名为 `{ $name }` 的函数：不清楚指的是哪一个
sema-class-through-ellipsis = 类 `{ $type }` 的对象不能通过 `...` 传递
sema-too-few-arguments = `{ $name }` 的实参太少：{ $least ->
    [yes] 至少需要 { $expected } 个
   *[no] 需要 { $expected } 个
}，给出了 { $given } 个
sema-too-many-arguments = `{ $name }` 的实参太多：需要 { $expected } 个，给出了 { $given } 个
sema-not-va-list = 这不是 `va_list`
sema-va-arg-promoted = `{ $type }` 通过 `...` 传递后变成 `{ $promoted }`：请按 `{ $promoted }` 取出
sema-generic-no-match = `_Generic` 中没有适合 `{ $type }` 的分支
sema-storage-here = 这里不能写 `{ $class }`：{ $place ->
    [file] 函数之外没有 `{ $class }` 的东西
    [for] `for` 的第一部分只能声明它自己的变量
    [member] 成员没有存储类别
    [parameter] 形参只能是 `register`
   *[block] 在块里声明的函数只能是 `extern`
}
sema-typedef-initialised = `typedef` 只是给类型起名，`{ $name }` 不能有初值
sema-extern-initialised = `{ $name }` 定义在别处（`extern`），在块里不能给它初值
sema-thread-local-automatic = 函数里的 `_Thread_local` 要与 `static` 或 `extern` 同写，否则 `{ $name }` 会在栈上
sema-static-array-variable = `{ $name }` 在整个运行期间都存在，大小必须是常量
sema-align-here = `_Alignas` 只能用于对象和成员，不能用于 `{ $name }`
sema-align-too-small = `_Alignas` 不能减小 `{ $type }` 的对齐：它是 { $align }
sema-static-after-extern = `{ $name }` 之前声明时没有 `static`
sema-empty-scalar = `{ $type }` 的花括号里要有值：C17 不允许为空
sema-extern-after-static = `{ $name }` 先前声明为 `static`，这里也要写 `static`
sema-array-marked-here = `[ ]` 里的 `static` 和限定符只能用在参数的第一对方括号中
sema-array-star-here = `[*]` 只能出现在函数声明（而非定义）的参数里
sema-atomic-type = `_Atomic` 不能用于 `{ $type }`：{ $why ->
    [array] 它是数组
    [function] 它是函数
   *[qualified] 它已经带有限定符
}
sema-atomic-bits = 位域不能是 `_Atomic`
sema-enum-overflow = `{ $name }` 的值会超出前一个枚举值所属类型的最大值
sema-void-parameter = 单独的 `void` 表示没有参数：旁边不能再写别的
sema-restrict-here = `restrict` 只能用于指向对象的指针，不能用于 `{ $type }`
sema-address-of-register = `{ $name }` 声明为 `register`，因此没有地址
sema-generic-default-twice = 这个 `_Generic` 已经有 `default` 了
sema-generic-type = `_Generic` 不能按 `{ $type }` 选择：{ $why ->
    [function] 值不会是函数
    [variable] 它的大小要到运行时才知道
    [twice] 同样的类型已经出现过
   *[incomplete] 这个类型不完整
}
sema-empty-enum = 枚举至少要有一个名字
sema-assign-const-member = `{ $type }` 有 `const` 成员，不能整体赋值

## printf 与 scanf 的格式

sema-format-type = `{ $directive }` 需要 `{ $expected }`，而第 { $index } 个实参是 `{ $given }`
sema-format-missing = `{ $directive }` 没有对应的实参
sema-format-extra = 格式用到 { $used } 个实参，却给出了 { $given } 个
sema-format-unknown = 没有 `{ $directive }` 这种转换说明
sema-format-incomplete = 格式串末尾的转换说明不完整
sema-format-not-literal = 格式串不是字面量，又没有其他实参：文本里若有 `%`，就会去读不存在的参数
sema-format-address = `scanf` 要知道把值放到哪里：请传变量的地址，即在名字前加 `&`
sema-format-try = 试试 `{ $directive }`


## 字符和字面量

lex-unterminated-comment = 注释没有结束：缺少 `*/`
lex-unterminated-string = 字符串没有结束：缺少 `"`
lex-unterminated-char = 字符常量没有结束：缺少 `'`
lex-backslash-hint = 引号里的反斜杠要写两次：`'\\'`
lex-odd-space = 这是特殊的空白字符，不是普通空格
lex-full-width = `{ $found }` 是全角字符，C 和 C++ 要用半角的 `{ $ascii }`
lex-curly-quote = `{ $found }` 是弯引号，C 和 C++ 要用直引号 `{ $ascii }`
lex-stray = `{ $found }` 在这里没有意义
lex-stray-backslash = 反斜杠只能出现在引号内或一行的末尾
lex-bad-number = `{ $text }` 不是合法的数
lex-bad-octal = `{ $text }` 以 0 开头，是八进制数，只能使用数字 0 到 7
lex-mixed-prefixes = 前缀不同的字符串字面量不能拼接
lex-bad-suffix = `{ $text }` 的后缀不是数的合法后缀
lex-too-many-tokens = 文件太长：只读取前 { $limit } 个单词和符号
lex-integer-too-large = `{ $text }` 太大，任何整数类型都放不下
lex-bad-escape = `{ $text }` 中的 `\x` 或 `\u` 后面缺少数字
lex-unknown-escape = `{ $text }` 在引号里没有意义；反斜杠本身要写两次
lex-empty-char = 字符常量的引号之间必须有一个字符
lex-multi-char = `{ $text }` 含有多个字符，会变成由它们拼成的一个数；文本要写在双引号里
lex-wide-char = `{ $text }` 占 { $bytes } 个字节，而一个 `char` 只能放一个字节：请用双引号写成文本
lex-escape-too-large = `{ $text }` 中反斜杠后面的数超出了一个 `char` 的范围（最大 255，即八进制 377）
lex-char-too-long = `{ $text }` 含有的字符太多，不能作为一个字符常量
lex-trigraph = `{ $found }` 是三字符组，C17 把它读作 `{ $meant }`

## 预处理

pp-unknown-directive = 没有 `#{ $name }` 这个预处理指令
pp-did-you-mean = 你想写的是 `{ $name }` 吗？
pp-macro-name-missing = 缺少宏的名字
pp-without-if = `#{ $directive }` 之前没有对应的 `#if`
pp-after-else = `#{ $directive }` 不能出现在 `#else` 之后
pp-unterminated-if = `#{ $directive }` 没有结束：缺少 `#endif`
pp-bad-include = `#include` 后面要写 `<头文件名>` 或 `"文件名"`
pp-include-too-deep = 文件在 `{ $name }` 处没完没了地相互包含
pp-no-header = 没有头文件 `{ $name }`
pp-define-defined = `defined` 不能作为宏的名字
pp-bad-params = 这个宏的参数列表写得不对
pp-paste-at-edge = `##` 的两边都要有内容
pp-hash-without-param = `#` 后面必须是宏的参数
pp-redefined = `{ $name }` 被重新定义，且内容不同
pp-defined-here = `{ $name }` 在这里定义
pp-error = #error：{ $text }
pp-warning = #warning：{ $text }
pp-bad-line = `#line` 后面要写行号
pp-if-empty = 这个 `#if` 没有条件
pp-if-bad = 这个 `#if` 的条件写得不对
pp-if-division = 这个 `#if` 的条件中除数为零
pp-if-float = `#if` 的条件中只能使用整数
pp-too-deep = 这里的宏或括号嵌套太深
pp-too-many-tokens = 这个程序的宏展开后过长
pp-unterminated-call = `{ $name }` 的参数没有结束：缺少 `)`
pp-argument-count = 宏 `{ $name }` 需要 { $wanted } 个参数，这里给了 { $given } 个
pp-bad-paste = `##` 拼出的 `{ $left }{ $right }` 不是一个合法的记号
pp-torn-argument = 宏里没有给这个参数加括号，展开后运算顺序变了：结果是 `{ $result }`
pp-torn-macro = `{ $name }` 的替换文本没有整体加括号，在这里被拆开了：结果是 `{ $result }`
pp-tearing-operator = `{ $outer }` 比 `{ $inner }` 先算：这里要加括号

## 语法

parse-expected = `{ $found }` 之前缺少 `{ $expected }`
parse-expected-at-end = 末尾缺少 `{ $expected }`
parse-unexpected-end = 程序文本在这里就结束了，还没有写完
parse-unexpected = `{ $found }` 不应出现在这里，此处应为 `{ $expected }`
parse-opened-here = 从这里开始
parse-missing-brace = 缺少 `{ "}" }`：这个块没有结束
parse-extra-brace = 多余的 `{ "}" }`：没有与之对应的 `{ "{" }`
parse-extra-close = 多余的 `{ $found }`：没有与之对应的左括号
parse-extra-semicolon = `for` 的圆括号里只有两个分号，这是多余的第三个
parse-semicolon-in-enum = `enum` 的各个名字之间用逗号分隔，不用分号
parse-for-parts = `for` 的圆括号里需要两个分号
parse-comma-for-semicolon = 这里应该用分号，而不是逗号
parse-equal-for-assign = 初始化变量要用 `=`，而不是 `==`
parse-misspelt-keyword = 不认识 `{ $found }`，你想写的是 `{ $meant }` 吗？
parse-cpp-only = `{ $found }` 是 C++ 才有的，而这个程序是 C
parse-hint-malloc = 在 C 里请用 `malloc`，或者把语言切换到 C++
parse-hint-free = 在 C 里请用 `free`，或者把语言切换到 C++
parse-misspelt-operator = 没有运算符 `{ $found }`，你想写的是 `{ $meant }` 吗？
parse-keyword-as-name = `{ $keyword }` 是关键字，不能作为名字
parse-name-begins-with-digit = `{ $name }` 以数字开头，名字不能以数字开头
parse-from-macro = 这段文本来自宏展开，请检查宏的定义
parse-too-deep = 程序在这里嵌套太深（超过 { $limit } 层）
parse-statement-outside = 语句只能写在函数里面
parse-outside-hint = 上面的 `{ "}" }` 结束了函数：是不是多写了一个？
parse-function-inside = 函数不能定义在另一个函数里面；前面是不是少了 `{ "}" }`？
parse-else-without-if = 这个 `else` 没有对应的 `if`
parse-else-hint = 条件后面的 `;` 会结束 `if`；`else` 之前有多条语句时要用花括号括起来
parse-catch-without-try = 这个 `catch` 前面没有 `try`
parse-missing-type = `{ $name }` 的声明缺少类型
parse-missing-member-type = 成员 `{ $name }` 的声明缺少类型；构造函数必须与类同名
parse-member-initialiser = C 语言中不能在结构体的成员声明里初始化
parse-type-words = 这些词不能组成一个类型
parse-two-types = 前面已经有类型，不能再加上 `{ $found }`
parse-first-type = 第一个类型
parse-storage-here = 单独的类型不能带存储类说明符
parse-type-as-value = `{ $name }` 是类型，这里需要一个值
parse-no-type-in-call = 调用函数时只写值，不写类型
parse-sizeof-parentheses = `sizeof` 后面的类型要用圆括号括起来
parse-throw-specification = C++17 不再允许在函数后写 `throw(类型)`，只能用 `noexcept`
parse-linkage-in-c = `extern "C"` 是 C++ 的写法，C 语言中不需要
parse-linkage-hint = 如果头文件要供两种语言使用，请把它放在 `#ifdef __cplusplus` 和 `#endif` 之间
parse-unknown-linkage = 不支持与语言 `"{ $language }"` 链接
parse-expected-catch = `try` 后面至少要有一个 `catch`
parse-expected-attribute = `{ $found }` 之前应为属性名
parse-expected-block = `{ $found }` 之前应为用花括号括起来的块
parse-expected-capture = `{ $found }` 之前应为 lambda 的捕获
parse-expected-class-body = `{ $found }` 之前应为用花括号括起来的类体
parse-expected-condition = `{ $found }` 之前应为条件
parse-expected-declaration = `{ $found }` 之前应为声明
parse-expected-declarator = `{ $found }` 之前应为名字
parse-expected-enumerator = `{ $found }` 之前应为枚举常量名
parse-expected-expression = `{ $found }` 之前应为表达式
parse-expected-index = `{ $found }` 之前应为下标
parse-expected-label = `{ $found }` 之前应为标号
parse-expected-list-end = `{ $found }` 之前应为 `,` 或 `{ "}" }`
parse-expected-mem-init = `{ $found }` 之前应为成员名后的 `(` 或 `{ "{" }`
parse-expected-member = `{ $found }` 之前应为成员名
parse-expected-member-declaration = `{ $found }` 之前应为成员声明
parse-expected-name = `{ $found }` 之前应为名字
parse-expected-namespace-body = `{ $found }` 之前应为用花括号括起来的命名空间体
parse-expected-operator = `{ $found }` 之前应为运算符
parse-expected-parameter = `{ $found }` 之前应为参数
parse-expected-statement = `{ $found }` 之前应为语句
parse-expected-string = `{ $found }` 之前应为字符串字面量
parse-expected-tag = `{ $found }` 之前应为名字或 `{ "{" }`
parse-declaration-alone = 这里不能只写一条声明，要用花括号括起来
parse-expected-type = `{ $found }` 之前应为类型
parse-expected-while = `{ $found }` 之前应为 `do` 的循环体后的 `while`
## declarations

sema-declared-here = `{ $name }` 在这里声明
sema-first-here = 第一次出现在这里
sema-redeclared = `{ $name }` 在同一作用域里声明了两次
sema-redefined = `{ $name }` 定义了两次
sema-conflicting-old-style = `{ $name }` 在别处没有原型：实参在那里经过提升（`char` 变为 `int`，`float` 变为 `double`），`{ $new }` 也必须如此
sema-conflicting-types = `{ $name }` 在这里声明为 `{ $new }`，之前却声明为 `{ $old }`
sema-wrong-tag = `{ $name }` 之前声明为另一种类型
sema-needs-tag = 在 C 里，这个类型要写成 `{ $keyword } { $name }`
sema-implicit-int = 这里缺少类型，按 `int` 处理
sema-declares-nothing = 这条声明什么也没有声明
sema-declaration-here = 这种声明不能写在这里
sema-qualified-here = 这里不能声明带 `::` 的名字
sema-two-storage-classes = `typedef`、`extern`、`static`、`auto`、`register` 只能写一个
sema-nested-function = 函数里面不能再定义函数：前面是不是少了一个右花括号 `{ "}" }`？
sema-not-a-function = 这里有函数体，声明的却不是函数
sema-function-member = 结构体里不能放函数，可以放指向函数的指针
sema-function-returns-array = 函数不能返回 `{ $type }`，可以返回指针
sema-pointer-to-reference = 没有指向引用的指针
sema-void-object = 变量不能是 `void` 类型；`void *` 是可以指向任何东西的指针
sema-incomplete-type = `{ $type }` 只有声明，在这里没有定义：不知道它有多大
sema-array-of-incomplete = 数组的元素不能是 `{ $type }`：不知道它有多大
sema-array-of-functions = 数组里不能放函数，可以放指向函数的指针，写作 `int (*name[3])(void)`
sema-contains-itself = `{ $type }` 里不能包含整个 `{ $type }`，否则里面又要包含一个，没完没了；可以包含指向它的指针
sema-flexible-not-last = 不写大小的数组只能是最后一个成员
sema-flexible-alone = 结构体中不写大小的数组之前必须还有别的成员
sema-flexible-in-union = 联合体里不能有不写大小的数组
sema-array-size-missing = 数组要写明大小，或者有能确定大小的初始值
sema-array-size-negative = 数组的大小不能是负数
sema-array-size-not-constant = 在函数外面，数组的大小必须是常量
sema-array-size-not-integer = 数组的大小必须是整数
sema-array-too-large = 这个数组比任何内存都大
sema-vla-initialised = 大小在运行时才确定的数组不能在这里初始化
sema-auto-here = 这里不能用 `auto`：没有可以推断类型的东西
sema-auto-without-value = `auto` 需要初始值来推断类型
sema-bad-alignment = 对齐值必须是 2 的幂
sema-bit-field-type = 位域必须是整数类型，不能是 `{ $type }`
sema-bit-field-width = 这个位域可以有 1 到 { $max } 位
sema-static-assert = 静态断言不成立
sema-static-assert-says = { $text }
sema-not-constant = 这里必须是常量，在程序运行之前就能知道
sema-console-outer-frame = 不能在这里声明 `{ $name }`：只有最内层的栈帧才有地方放新变量

## initialisers

sema-initializer-not-constant = 在 C 里，全局变量和静态变量只能用常量初始化
sema-incompatible-init = 不能用 `{ $from }` 初始化 `{ $to }`
sema-no-constructor = `{ $type }` 没有接受 { $count } 个参数的构造函数
sema-array-init = `{ $type }` 要用花括号里的列表来初始化（字符数组也可以用字符串字面量）
sema-string-too-long = 这段文字连同结尾的零需要 { $needed } 个字符，而数组只有 { $room } 个
sema-too-many-initialisers = 值太多了，`{ $type }` 放不下
sema-const-uninitialised = 常量一开始就要有值
sema-reference-unbound = 引用一开始就要绑定到一个对象
sema-designator-out-of-range = 这个下标超出了数组，数组有 { $size } 个元素
sema-designator-on-scalar = `{ $type }` 没有可以选取的成员或元素
sema-field-designator-in-array = `.{ $name }` 选取的是成员，而这里是数组
sema-index-designator-in-record = `[ ]` 选取的是元素，而这里是结构体或联合体

## statements

sema-assign-in-condition = 这里的 `=` 是赋值；比较要用 `==`
sema-assign-in-condition-hint = 要比较就写 `==`；确实想赋值，就再套一层括号
sema-compare-statement = `==` 是比较，而比较的结果没有用到
sema-compare-hint = 要赋值就写 `=`
sema-no-effect = 这里算出的值没有用到
sema-result-unused = `{ $name }` 只计算出一个值，而这个值没有用到
sema-star-unused = 这里的 `*` 不起作用：只有指针移动了
sema-star-unused-hint = `{ $text }` 改变的是指针所指的对象
sema-unsequenced = { $how ->
    [twice] 同一个表达式中两次修改了 `{ $name }`，而先后次序没有规定：结果是未定义的
   *[read] 同一个表达式中既修改又读取了 `{ $name }`，而先后次序没有规定：结果是未定义的
}
sema-unsequenced-with = 与这一处冲突
sema-unsequenced-hint = 请写成两条语句：语句的先后次序是确定的
sema-unused-allocation = `{ $name }` 在这里分配的内存块马上就丢了：没有人保存它的地址
sema-function-not-called = `{ $name }` 没有被调用：少了括号
sema-empty-body = `if` 后面紧跟着的 `;` 就是它的全部内容
sema-switch-type = `switch` 需要整数，不能是 `{ $type }`
sema-case-outside = `case` 和 `default` 要写在 `switch` 里面
sema-duplicate-case = 这个值已经有一个 `case` 了
sema-duplicate-default = 已经有一个 `default` 了
sema-enum-without-case = 没有 `{ $name }` 的 `case`{ $more ->
    [0] {""}
   *[other] （该类型还有 { $more } 个值也没有）
}，也没有 `default`
sema-case-not-in-enum = { $value } 不是 `{ $type }` 的任何一个值
sema-switch-truth = 这里的值只会是 0 或 1：用 `if` 比 `switch` 更清楚
sema-empty-range = 这个范围是空的：开头的值比结尾的大
sema-break-outside = `break` 要写在循环或 `switch` 里面
sema-continue-outside = `continue` 要写在循环里面
sema-undefined-label = 这个函数里没有标号 `{ $name }`
sema-duplicate-label = 标号 `{ $name }` 在这里又出现了一次
sema-unused-label = 没有 `goto` 会跳到标号 `{ $name }`
sema-jump-past-value = 这次跳转越过了给 `{ $name }` 赋初值或确定大小的地方，进入了它的作用域
sema-missing-return = `{ $name }` 应当返回一个值，却可能没有 `return` 就结束
sema-return-without-value = 这个函数必须返回 `{ $type }` 类型的值
sema-return-value-in-void = `void` 函数不返回值
sema-return-local-address = 返回了 `{ $name }` 的地址，但 `{ $name }` 在函数结束时就没有了
sema-return-local-reference = 返回了 `{ $name }` 的引用，但 `{ $name }` 在函数结束时就没有了
sema-return-temporary = 返回了一个对象的地址，但这个对象在函数结束时就没有了
sema-near-main = `{ $name }` 很像它：你想写的是 `main` 吗？
sema-void-main = `main` 的返回类型是 `int`：这个数告诉系统程序是否正常结束
sema-no-main = 程序没有 `main` 函数：程序从那里开始运行

## 能够编译，但多半不是本意

lint-comparison-chain = 这里是把第一次比较的结果（0 或 1）与最后的值再作比较
lint-comparison-chain-hint = 两次比较之间要写 `&&`，并且两边都要写上 `{ $text }`
lint-not-compares = `!` 先算：这里是拿 0 或 1 与 `{ $op }` 右边的值比较
lint-not-in-bits = `!` 先算：这里是拿 0 或 1 与右边的值做 `&`
lint-comes-before = `{ $first }` 的优先级高于 `{ $op }`：加上括号，读者才知道这是有意的
lint-no-power = `^` 是按位异或，不是乘方：这里的值是 { $value }
lint-turned-assignment = 这里是把一个带正负号的值赋给变量；要在原值上增减，应写 `{ $meant }`
lint-compare-in-bits = `{ $compare }` 的优先级高于 `{ $op }`：这个比较会先算
lint-bits-of-truths = `{ $op }` 是按位运算，两边都会计算；连接两个条件要用 `{ $meant }`
lint-and-in-or = `&&` 的优先级高于 `||`：加上括号，读者才知道这是有意的
lint-sum-in-shift = `+` 和 `-` 的优先级高于移位：加上括号，读者才知道这是有意的
lint-constant-in-logic = `{ $value }` 独自在 `{ $op }` 的一边：它没有与任何东西比较，总是为真
lint-empty-loop = 这个 `;` 就是 `{ $word }` 的整个循环体：别的都不会重复执行
lint-runs-after = 这里只在循环结束之后执行一次
lint-empty-else = 这个 `;` 就是 `else` 的全部内容
lint-runs-always = 这里总是会执行
lint-unreachable = 这里永远不会执行
lint-leaves-here = 执行到这里总是会离开
lint-before-case = 这里永远不会执行：`switch` 会直接跳到某个 `case`
lint-misleading-indentation = 从缩进看，这一行像是属于上面的 `{ $word }`，其实并不属于
lint-misleading-indentation-hint = 不写花括号时，只有紧跟在条件后面的一条语句受它控制
lint-guards-one = 这个 `{ $word }` 只管一条语句
lint-dangling-else = 这个 `else` 属于离它最近的 `if`
lint-else-of = 而不属于这个 `if`：加上花括号就清楚了
lint-fall-through = 前一个 `case` 会继续执行到这里
lint-fall-through-hint = 用 `break;` 结束一个 `case`；若有意继续执行，请写注释 `/* fall through */`
lint-runs-on = 执行到这里不会停下
sema-uninitialised = 这里读取 `{ $name }`，但它还没有得到过值
sema-sometimes-uninitialised = 这里读取 `{ $name }`，但条件为{ $when ->
    [true] 真
   *[false] 假
}时，它还没有得到过值
sema-this-condition = 这个条件
sema-unused-variable = 变量 `{ $name }` 从未使用
sema-only-assigned = `{ $name }` 得到了值，但从来没有被读取
sema-unused-function = 函数 `{ $name }` 从未被调用
sema-index-out-of-bounds = 没有下标为 { $index } 的元素：数组有 { $size } 个元素，最后一个的下标是 { $last }
sema-free-of-variable = `{ $release }` 只能释放在堆上分配的内存，而这是{ $what ->
    [literal] 字符串字面量
   *[variable] 变量
}
sema-mismatched-release = 用 `{ $given }` 得到的块要用 `{ $right }` 释放，而不是 `{ $release }`
sema-allocated-here = 它在这里分配
sema-pointer-from-here = 指针里存的就是它
sema-literal-written = 不能修改字符串字面量：它的字节在只读内存里
sema-literal-written-hint = 数组里有一份可以修改的副本：`char s[] = "..."`
sema-memset-swapped = `memset` 先写值，最后写字节数：这里填充的是 0 个字节
sema-copy-too-long = `{ $function }` 在这里{ $how ->
    [may] 可能
   *[will] 至少
}写入 { $bytes } 个字节，而 `{ $name }` 只有 { $size } 个
sema-no-room-for-zero = `strlen` 不计入结尾的零：副本还需要多一个字节
sema-allocation-measures-other = 大小取自 `{ $measured }`，这个块却用来存放 `{ $type }`
sema-allocation-too-small = { $bytes } 字节的块太小，放不下一个 `{ $type }`（{ $size } 字节）
sema-compare-arrays = 这里的 `{ $op }` 比较的是两个数组的位置，而不是它们的内容
sema-compare-text-hint = 比较文本用 `strcmp(a, b) == 0`
sema-unsigned-never-negative = `{ $type }` 类型的值永远不会是负数：这里总是为{ $always ->
    [yes] 真
   *[no] 假
}
sema-compare-itself = `{ $name }` 与自己比较：这里总是为{ $always ->
    [yes] 真
   *[no] 假
}
sema-out-of-range = `{ $type }` 的取值是 { $least } 到 { $most }，所以与 { $value } 的比较总是为{ $always ->
    [yes] 真
   *[no] 假
}
sema-float-never-equal = 任何 `float` 都不会正好等于 `double` 常量 { $number }：结果总是{ $always ->
    [yes] 真
   *[no] 假
}
sema-float-never-equal-hint = 比较小数要留一点误差：`fabs(a - b) < 0.0001`；`{ $number }` 才是 `float` 常量
sema-whole-division = 两个整数相除，结果还是整数，这里是 { $result }：在变成浮点数之前，小数部分已经丢了
sema-char-eof = `{ $function }` 的结果除了所有字符还有 `EOF`，`{ $type }` 放不下：请用 `int` 保存
sema-overlap = 无论 `{ $name }` 是什么值，这里总是为{ $always ->
    [yes] 真
   *[no] 假
}
sema-overlap-hint = 这里多半应该用 `{ $operator }`
sema-function-true = 这是函数 `{ $name }` 的地址，总是为真；调用函数要写圆括号
sema-address-true = 这是 `{ $name }` 的地址，总是为真
sema-self-assign = 把 `{ $name }` 赋给它自己：什么也没有改变
sema-self-assign-member = 形参遮住了同名的成员：`this->{ $name }` 才是成员
sema-loop-unchanged = 循环里没有改变 { $names }：循环一旦开始就不会结束
sema-loop-counts-other = 这里改变的是别的变量
sema-endless-recursion = `{ $name }` 无论走哪条路都会再次调用 `{ $name }`：它永远不会返回
sema-endless-recursion-hint = 在调用自己之前，要有一种不再调用自己就结束的情况
sema-calls-itself = 在这里调用自己
sema-result-overflow = 结果 { $value } 超出了 `{ $type }` 的范围
sema-main-parameters = `main` 要么没有形参，要么是 `int argc, char *argv[]`
sema-vexing-parse = 这里声明的是函数 `{ $name }`；要定义对象，就不要写空的圆括号
sema-single-colon = 这里的 `std:` 是一个标号：命名空间要写成 `std::`
sema-slicing = 只复制了 `{ $from }` 中属于 `{ $to }` 的那一部分
sema-slicing-hint = 用 `{ $to }` 的引用或指针可以保留整个对象
sema-shared-after-copy = `{ $type }` 的副本与原对象存着同一个指针，两个析构函数会释放同一个块
sema-shared-after-copy-hint = 给 `{ $type }` 写出复制整个块的拷贝构造函数和赋值运算符，或者用 `= delete` 禁止复制
sema-releases-here = 析构函数在这里释放它
sema-gets = 已经没有 `gets` 了：无法告诉它有多大的空间（C11 删除了它）
sema-gets-hint = `fgets(buffer, sizeof buffer, stdin)` 读取一行，并且不会超出数组
sema-defined-later = `{ $name }` 在后面才定义：请在前面声明它，或者把定义移到前面
sema-defined-here = `{ $name }` 在这里定义
sema-called-before-declared = 这里在声明之前就调用了 `{ $name }`，C 因此假定它返回 `int`，其实不是
sema-quotes-hint = `'a'` 是一个字符，也就是一个小整数；`"a"` 是一段文本，也就是一个数组
sema-number-without-quotes = 数字不写引号
sema-new-gives-pointer = `new` 得到的是指向新对象的指针；直接定义对象时不写 `new`
sema-value-meant = 在指针前加 `*` 表示它所指的对象
sema-address-meant = 在变量前加 `&` 得到它的地址
sema-copy-text = 用 `<string.h>` 中的 `strcpy` 把文本复制到数组里
sema-stream-operator = 输出要用 `<<`
sema-stream-first = `<<` 的优先级高于 `{ $op }`：要输出的内容需要加圆括号
sema-join-text = 两个指针不能相加；要连接文本，请用 `strcat`，目标数组必须放得下两段文本
sema-foreign-word = 在这里应写作 `{ $name }`
sema-sizeof-memaccess-hint = `sizeof *{ $name }` 是一个对象的大小；有多个时要乘以个数
sema-format-percent = 百分号本身要写成 `%%`
sema-format-array = 数组名本身就是第一个元素的地址：不需要 `&`

## 粘贴来的文本与其他语言的习惯

parse-hint-cpp-file = 要写 C++，请把语言切换到 C++，或者把文件命名为 `.cpp`
parse-cpp-program = `{ $found }` 是 C++ 才有的，而这个程序是 C
parse-c-only = `{ $found }` 是 C 才有的，而这个程序是 C++
parse-old-style-unknown = `{ $name }` 不在函数的参数之中
parse-old-style-twice = 参数 `{ $name }` 的类型已经声明过了
parse-old-style-value = 参数 `{ $name }` 的值来自调用，不能在这里给出
parse-ellipsis-alone = C17 要求 `...` 前面至少有一个参数
parse-needless-word = 这里不需要 `{ $found }`
parse-else-condition = `else` 后面要写条件，就需要加上 `if`
parse-brackets-behind-name = 数组的方括号写在名字后面：`{ $name }[]`
parse-comma-in-number = 数里面不能有逗号：小数点是 `.`，各位数字要连着写
parse-call-parentheses = `{ $name }` 的实参要放在圆括号里
parse-format-quotes = 格式要写在双引号里：`"%d"`
parse-semicolon-before-body = 这个 `;` 结束了声明，后面的函数体就不属于任何函数了
pp-cpp-header = `<{ $name }>` 是 C++ 的头文件，而这个程序是 C
pp-old-header = `<{ $name }>` 是 1998 年以前的名字，现在叫 `<{ $modern }>`
pp-comment-hint = `#` 用来写预处理指令；注释用 `//` 开头
pp-macro-ends-in-semicolon = 宏的内容以 `;` 结尾，用到宏的每个地方都会带上它
pp-macro-begins-with-equal = 宏的内容以 `=` 开头：名字和值之间只要一个空格
pp-instead-of-conio = `getch` 和 `clrscr` 属于古老的 DOS 编译器：请用 `<stdio.h>` 的 `getchar`，也不必清屏
pp-instead-of-windows = 这个头文件只在 Windows 上有，而程序在这里像在 Linux 上一样运行：它的内存函数可以换成 `malloc`、`sbrk` 或 `mmap`
pp-instead-of-graphics = 这里没有可以画图的窗口：请用 `printf` 输出
pp-instead-of-system = 这里没有线程、进程和网络：只有一个程序单独运行
pp-instead-of-precompiled = 预编译头文件是 Visual C++ 的：删去这一行即可
paste-line-numbers = 复制程序时把行号也复制进来了
paste-fence = 这一行来自网页或聊天，不属于程序
paste-prompt = 这一行是在命令行里输入的，不属于程序
paste-utf16 = 这个文件是用 UTF-16 保存的：请另存为 UTF-8
paste-binary = 这个文件不是程序的文本
lex-look-alike = `{ $found }` 只是看起来像 `{ $ascii }`，C 和 C++ 要用后者
parse-inside-main-hint = 语句要写在函数里：请放到 `int main(void) { "{ }" }` 的花括号之间
parse-semicolon-for-comma = 形参之间用逗号隔开，而不是分号

## 多个文件

sema-linked-twice = 程序的两个文件都定义了 `{ $name }`：链接器只允许一个定义
sema-linked-twice-hint = 只保留一个定义，另一个文件只写声明（`extern int x;`、`int f(void);`），或者用 `static` 让每个文件各有一份
sema-header-defines = 头文件里定义了 `{ $name }`，于是每个包含它的文件都有一份定义：链接器只允许一个
sema-header-defines-hint = 头文件里只写声明（`extern int x;`、`int f(void);`），定义放在一个源文件里；小函数可以写成 `static inline`
sema-link-mismatch = `{ $name }` 在这里是 `{ $new }`，在另一个文件里却是 `{ $old }`：链接器不会发现，程序却会读错它的值
sema-static-elsewhere = 这一个是 `static`：别的文件看不到它
