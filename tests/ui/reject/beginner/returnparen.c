#include <stdio.h>
int main() {
    int x = 3;
    print("x");
    printf "x"; //~ parse-call-parentheses
    Printf("x");
    println("x");
    print("%d", x);
    system.out.println("x"); //~ sema-undeclared
    string s = "x"; //~ sema-unknown-type
    String t = "y"; //~ sema-unknown-type
    var z = 3; //~ sema-unknown-type
    let w = 4; //~ sema-unknown-type
    x.length; //~ sema-member-of-other
    x = x + 1 //~ parse-expected
    x = null; //~ sema-undeclared
    x = None; //~ sema-undeclared
    bool ok = True; //~ sema-unknown-type, sema-undeclared
    return 0;
}
