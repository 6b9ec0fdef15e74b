void f() { } //~ sema-no-main
