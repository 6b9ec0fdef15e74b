// What a list leaves out is constructed too.
struct Seat {
    Seat(int n) : number(n) {}
    int number;
};

int main()
{
    Seat row[4] = {1, 2}; //~ sema-no-default-constructor
    Seat *more = new Seat[4]{1}; //~ sema-no-default-constructor
    Seat full[2] = {1, 2};
    delete[] more;
    return row[0].number + full[1].number;
}
