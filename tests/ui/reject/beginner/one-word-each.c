// One mistake, one message: what follows from it is not told.
#include <stdio.h>
#define SIZE 5;

enum state { START; SIGN, DIGITS }; //~ parse-semicolon-in-enum

static int sum(...) //~ parse-ellipsis-alone
{
    return 0;
}

static int on_board(int row, int column)
{
    return (row < SIZE) && (column < SIZE); //~ parse-expected
}

int main(void)
{
    char board[SIZE][SIZE + 1];
    int total = 0,  //~ parse-comma-for-semicolon
    while (total < 3)
        total++;
    printf("%d %d\n", sum(total), on_board(0, 1));
    return SIGN;
}
