static int total;

int main(void) {
    short steps[3] = { 1, 2 };
    for (int i = 0; i < 3; i++) {
        if (steps[i] > 1) total += steps[i];
    }
    return total;
}
