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
