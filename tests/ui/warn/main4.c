main() { return 0; } //~ parse-missing-type
