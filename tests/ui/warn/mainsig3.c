double main(void) { return 0; } //~ sema-void-main
