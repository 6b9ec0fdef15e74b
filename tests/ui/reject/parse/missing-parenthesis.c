int main(void) {
    for (int i = 0; i < 3; i++ { //~ parse-expected
        i += 1;
    }
    return 0;
}
