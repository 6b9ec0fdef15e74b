#define SIZE 10;
int main(void) {
    int a[SIZE]; //~ parse-expected
    return sizeof a;
}
