// Two frames: what a call pushes, parameters, arrays with their padding, pointers between frames, blocks that have ended.
struct pair {
    char tag;
    int number;
};

int add(int a, struct pair *pair, char letter) {
    int sum = a + pair->number;
    {
        int inner = sum;
        sum = inner + letter;
    }
    int numbers[3] = {sum, 2};
    numbers[1] = 5;
    return numbers[0]; //~ DRAW
}

int main(void) {
    char name[6] = "ab";
    struct pair pairs[2] = {{'x', 1}, {'y', 2}};
    double unset;
    int n = 3;
    int sized[n];
    sized[1] = 7;
    int *past = sized + 3;
    return add(n, &pairs[1], name[0]) - 102;
}
