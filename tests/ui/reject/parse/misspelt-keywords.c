itn main(void) { //~ parse-misspelt-keyword
    int n = 3;
    whlie (n > 0) { //~ parse-misspelt-keyword
        n--;
    }
    retrun n; //~ parse-misspelt-keyword
}
