int *p = (int*)malloc(4*sizeof(int));
p[2] = 7; //~ parse-statement-outside
free(p);
