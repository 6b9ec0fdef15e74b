#if 0
int main(void) { return 0; }
#else
int main(void) { return 1; }
#endif
#endif //~ pp-without-if
#elif 3 //~ pp-without-if
