# 程序文本里的错误。
unsupported = Heapwise 还不支持 { $what }
