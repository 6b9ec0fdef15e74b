# 程序文本里的错误。
unsupported = Heapwise 还不支持 { $what }

## new、delete、类型转换、异常、命名空间、范围 for

sema-new-without-size = new 中缺少数组大小
sema-new-of-this = new 不能创建类型为 { $type } 的对象
sema-new-incomplete = new 的类型 { $type } 不完整
sema-new-array-parentheses = 用 new 创建的数组可以用 () 或花括号初始化，不能用圆括号中的值初始化
sema-delete-not-pointer = delete 需要指向对象的指针，而不是 { $type }
sema-no-operator-delete = 没有适合这个 delete 的 operator delete
sema-delete-void = 删除 void* 不会调用析构函数，且行为未定义
sema-delete-incomplete = 删除指向不完整类型 { $type } 的指针：不会调用它的析构函数
sema-throw-incomplete = 异常的类型不能是不完整类型 { $type }
sema-catch-incomplete = 处理程序不能捕获不完整类型 { $type }
sema-catch-all-first = catch (...) 必须是 try 块的最后一个处理程序
sema-handler-unreachable = 类型为 { $type } 的异常会被前面的处理程序捕获
sema-handler-before = 这个处理程序已经捕获 { $type }
sema-bad-cast = { $cast } 不能把 { $from } 转换为 { $to }
sema-cast-away-const = 从 { $from } 到 { $to } 的转换去掉了限定符
sema-cast-loses-bits = 从 { $from } 到 { $to } 的转换会丢失地址的一部分
sema-cast-of-several = { $type } 只能由一个值构造
sema-no-this = this 只能在非静态成员函数中使用
sema-redeclared-namespace = { $name } 已经声明为别的东西
sema-not-a-namespace = { $name } 不是命名空间
sema-using-unknown = { $name } 没有声明
sema-using-conflict = { $name } 在这个作用域中已经声明
sema-range-not-iterable = 范围 for 不能遍历 { $type }
sema-range-without-begin = 范围 for 需要 { $type } 的 { $name }
sema-auto-not-pointer = auto* 需要指针，而不是 { $type }
sema-binding-without-value = 结构化绑定需要初始化
sema-binding-count = { $type } 有 { $has } 个部分，这里却有 { $names } 个名字

# 类、重载、引用
sema-abstract-class = { $type } 是抽象类：{ $function } 是纯虚函数，因此不能创建它的对象
sema-ambiguous-call = 对 { $name } 的调用有歧义：有多个函数同样匹配
sema-candidate = 候选函数：{ $function }
sema-candidate-hint = 库中的候选函数：{ $function }
sema-const-object = { $name } 可能修改对象，但这个对象的类型是 { $type }
sema-deleted-function = { $name } 已被删除（= delete），不能使用
sema-duplicate-member = 这个类已经有成员 { $name }
sema-explicit-constructor = { $type } 的匹配构造函数是 explicit 的，不能用于隐式转换
sema-incomplete-base = 基类 { $name } 在这里还不完整
sema-incomplete-member = 成员 { $name } 的类型 { $type } 不完整
sema-member-init-not-constructor = 只有构造函数才能有成员初始化列表
sema-member-needs-init = 成员 { $name } 是 const 或引用，必须由构造函数初始化
sema-member-needs-object = { $name } 属于某个对象，而这里没有对象
sema-method-without-type = 成员函数 { $name } 没有返回类型
sema-no-conversion = 不能用 { $from } 构造 { $to }
sema-no-copy = { $type } 类型的对象不能复制
sema-no-default-constructor = { $type } 不能在没有参数的情况下构造
sema-no-matching-function = 没有与参数 ({ $types }) 匹配的 { $name }
sema-no-such-member-init = { $type } 没有名为 { $name } 的成员或基类
sema-no-such-method = 类中没有声明参数如此的 { $name }
sema-not-a-class = { $name } 不是类
sema-not-callable = { $type } 类型的对象不能被调用
sema-not-in-class = 这个声明不能出现在类中
sema-override-return = { $name } 返回 { $type }，而它所覆盖的函数返回 { $base }
sema-overrides-final = { $name } 覆盖了 final 函数
sema-overrides-nothing = { $name } 没有覆盖基类的任何虚函数
sema-private-member = { $name } 是私有成员
sema-protected-member = { $name } 是受保护成员
sema-pure-not-virtual = { $name } 写了 = 0，但不是虚函数
sema-reference-drops-const = { $to } 不能引用 { $from }：这会丢掉 const
sema-reference-to-bit-field = 引用不能绑定到位域
sema-reference-to-temporary = { $to } 需要绑定到有名字的对象，而这里的 { $from } 是临时值
sema-reference-type = { $to } 不能引用 { $from }
sema-rvalue-reference-to-lvalue = { $to } 不能引用 { $from }：它有名字，之后还会存在
