/* Thousands of terms, cases and else-ifs. */
int f(void){return 1;}int main(){int a=1;int s=0;double d=0;
s=a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a;
if(s!=5000)return 1;
enum{K=1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1}; if(K!=3000)return 2;
d=a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5; if(d!=2500)return 3;
if(a==5)s=0;else 
if(a==6)s=1;else 
if(a==7)s=2;else 
if(a==8)s=3;else 
if(a==9)s=4;else 
if(a==10)s=5;else 
if(a==11)s=6;else 
if(a==12)s=7;else 
if(a==13)s=8;else 
if(a==14)s=9;else 
if(a==15)s=10;else 
if(a==16)s=11;else 
if(a==17)s=12;else 
if(a==18)s=13;else 
if(a==19)s=14;else 
if(a==20)s=15;else 
if(a==21)s=16;else 
if(a==22)s=17;else 
if(a==23)s=18;else 
if(a==24)s=19;else 
if(a==25)s=20;else 
if(a==26)s=21;else 
if(a==27)s=22;else 
if(a==28)s=23;else 
if(a==29)s=24;else 
if(a==30)s=25;else 
if(a==31)s=26;else 
if(a==32)s=27;else 
if(a==33)s=28;else 
if(a==34)s=29;else 
if(a==35)s=30;else 
if(a==36)s=31;else 
if(a==37)s=32;else 
if(a==38)s=33;else 
if(a==39)s=34;else 
if(a==40)s=35;else 
if(a==41)s=36;else 
if(a==42)s=37;else 
if(a==43)s=38;else 
if(a==44)s=39;else 
if(a==45)s=40;else 
if(a==46)s=41;else 
if(a==47)s=42;else 
if(a==48)s=43;else 
if(a==49)s=44;else 
if(a==50)s=45;else 
if(a==51)s=46;else 
if(a==52)s=47;else 
if(a==53)s=48;else 
if(a==54)s=49;else 
if(a==55)s=50;else 
if(a==56)s=51;else 
if(a==57)s=52;else 
if(a==58)s=53;else 
if(a==59)s=54;else 
if(a==60)s=55;else 
if(a==61)s=56;else 
if(a==62)s=57;else 
if(a==63)s=58;else 
if(a==64)s=59;else 
if(a==65)s=60;else 
if(a==66)s=61;else 
if(a==67)s=62;else 
if(a==68)s=63;else 
if(a==69)s=64;else 
if(a==70)s=65;else 
if(a==71)s=66;else 
if(a==72)s=67;else 
if(a==73)s=68;else 
if(a==74)s=69;else 
if(a==75)s=70;else 
if(a==76)s=71;else 
if(a==77)s=72;else 
if(a==78)s=73;else 
if(a==79)s=74;else 
if(a==80)s=75;else 
if(a==81)s=76;else 
if(a==82)s=77;else 
if(a==83)s=78;else 
if(a==84)s=79;else 
if(a==85)s=80;else 
if(a==86)s=81;else 
if(a==87)s=82;else 
if(a==88)s=83;else 
if(a==89)s=84;else 
if(a==90)s=85;else 
if(a==91)s=86;else 
if(a==92)s=87;else 
if(a==93)s=88;else 
if(a==94)s=89;else 
if(a==95)s=90;else 
if(a==96)s=91;else 
if(a==97)s=92;else 
if(a==98)s=93;else 
if(a==99)s=94;else 
if(a==100)s=95;else 
if(a==101)s=96;else 
if(a==102)s=97;else 
if(a==103)s=98;else 
if(a==104)s=99;else 
if(a==105)s=100;else 
if(a==106)s=101;else 
if(a==107)s=102;else 
if(a==108)s=103;else 
if(a==109)s=104;else 
if(a==110)s=105;else 
if(a==111)s=106;else 
if(a==112)s=107;else 
if(a==113)s=108;else 
if(a==114)s=109;else 
if(a==115)s=110;else 
if(a==116)s=111;else 
if(a==117)s=112;else 
if(a==118)s=113;else 
if(a==119)s=114;else 
if(a==120)s=115;else 
if(a==121)s=116;else 
if(a==122)s=117;else 
if(a==123)s=118;else 
if(a==124)s=119;else 
if(a==125)s=120;else 
if(a==126)s=121;else 
if(a==127)s=122;else 
if(a==128)s=123;else 
if(a==129)s=124;else 
if(a==130)s=125;else 
if(a==131)s=126;else 
if(a==132)s=127;else 
if(a==133)s=128;else 
if(a==134)s=129;else 
if(a==135)s=130;else 
if(a==136)s=131;else 
if(a==137)s=132;else 
if(a==138)s=133;else 
if(a==139)s=134;else 
if(a==140)s=135;else 
if(a==141)s=136;else 
if(a==142)s=137;else 
if(a==143)s=138;else 
if(a==144)s=139;else 
if(a==145)s=140;else 
if(a==146)s=141;else 
if(a==147)s=142;else 
if(a==148)s=143;else 
if(a==149)s=144;else 
if(a==150)s=145;else 
if(a==151)s=146;else 
if(a==152)s=147;else 
if(a==153)s=148;else 
if(a==154)s=149;else 
if(a==155)s=150;else 
if(a==156)s=151;else 
if(a==157)s=152;else 
if(a==158)s=153;else 
if(a==159)s=154;else 
if(a==160)s=155;else 
if(a==161)s=156;else 
if(a==162)s=157;else 
if(a==163)s=158;else 
if(a==164)s=159;else 
if(a==165)s=160;else 
if(a==166)s=161;else 
if(a==167)s=162;else 
if(a==168)s=163;else 
if(a==169)s=164;else 
if(a==170)s=165;else 
if(a==171)s=166;else 
if(a==172)s=167;else 
if(a==173)s=168;else 
if(a==174)s=169;else 
if(a==175)s=170;else 
if(a==176)s=171;else 
if(a==177)s=172;else 
if(a==178)s=173;else 
if(a==179)s=174;else 
if(a==180)s=175;else 
if(a==181)s=176;else 
if(a==182)s=177;else 
if(a==183)s=178;else 
if(a==184)s=179;else 
if(a==185)s=180;else 
if(a==186)s=181;else 
if(a==187)s=182;else 
if(a==188)s=183;else 
if(a==189)s=184;else 
if(a==190)s=185;else 
if(a==191)s=186;else 
if(a==192)s=187;else 
if(a==193)s=188;else 
if(a==194)s=189;else 
if(a==195)s=190;else 
if(a==196)s=191;else 
if(a==197)s=192;else 
if(a==198)s=193;else 
if(a==199)s=194;else 
if(a==200)s=195;else 
if(a==201)s=196;else 
if(a==202)s=197;else 
if(a==203)s=198;else 
if(a==204)s=199;else 
if(a==205)s=200;else 
if(a==206)s=201;else 
if(a==207)s=202;else 
if(a==208)s=203;else 
if(a==209)s=204;else 
if(a==210)s=205;else 
if(a==211)s=206;else 
if(a==212)s=207;else 
if(a==213)s=208;else 
if(a==214)s=209;else 
if(a==215)s=210;else 
if(a==216)s=211;else 
if(a==217)s=212;else 
if(a==218)s=213;else 
if(a==219)s=214;else 
if(a==220)s=215;else 
if(a==221)s=216;else 
if(a==222)s=217;else 
if(a==223)s=218;else 
if(a==224)s=219;else 
if(a==225)s=220;else 
if(a==226)s=221;else 
if(a==227)s=222;else 
if(a==228)s=223;else 
if(a==229)s=224;else 
if(a==230)s=225;else 
if(a==231)s=226;else 
if(a==232)s=227;else 
if(a==233)s=228;else 
if(a==234)s=229;else 
if(a==235)s=230;else 
if(a==236)s=231;else 
if(a==237)s=232;else 
if(a==238)s=233;else 
if(a==239)s=234;else 
if(a==240)s=235;else 
if(a==241)s=236;else 
if(a==242)s=237;else 
if(a==243)s=238;else 
if(a==244)s=239;else 
if(a==245)s=240;else 
if(a==246)s=241;else 
if(a==247)s=242;else 
if(a==248)s=243;else 
if(a==249)s=244;else 
if(a==250)s=245;else 
if(a==251)s=246;else 
if(a==252)s=247;else 
if(a==253)s=248;else 
if(a==254)s=249;else 
if(a==255)s=250;else 
if(a==256)s=251;else 
if(a==257)s=252;else 
if(a==258)s=253;else 
if(a==259)s=254;else 
if(a==260)s=255;else 
if(a==261)s=256;else 
if(a==262)s=257;else 
if(a==263)s=258;else 
if(a==264)s=259;else 
if(a==265)s=260;else 
if(a==266)s=261;else 
if(a==267)s=262;else 
if(a==268)s=263;else 
if(a==269)s=264;else 
if(a==270)s=265;else 
if(a==271)s=266;else 
if(a==272)s=267;else 
if(a==273)s=268;else 
if(a==274)s=269;else 
if(a==275)s=270;else 
if(a==276)s=271;else 
if(a==277)s=272;else 
if(a==278)s=273;else 
if(a==279)s=274;else 
if(a==280)s=275;else 
if(a==281)s=276;else 
if(a==282)s=277;else 
if(a==283)s=278;else 
if(a==284)s=279;else 
if(a==285)s=280;else 
if(a==286)s=281;else 
if(a==287)s=282;else 
if(a==288)s=283;else 
if(a==289)s=284;else 
if(a==290)s=285;else 
if(a==291)s=286;else 
if(a==292)s=287;else 
if(a==293)s=288;else 
if(a==294)s=289;else 
if(a==295)s=290;else 
if(a==296)s=291;else 
if(a==297)s=292;else 
if(a==298)s=293;else 
if(a==299)s=294;else 
if(a==300)s=295;else 
if(a==301)s=296;else 
if(a==302)s=297;else 
if(a==303)s=298;else 
if(a==304)s=299;else 
if(a==305)s=300;else 
if(a==306)s=301;else 
if(a==307)s=302;else 
if(a==308)s=303;else 
if(a==309)s=304;else 
if(a==310)s=305;else 
if(a==311)s=306;else 
if(a==312)s=307;else 
if(a==313)s=308;else 
if(a==314)s=309;else 
if(a==315)s=310;else 
if(a==316)s=311;else 
if(a==317)s=312;else 
if(a==318)s=313;else 
if(a==319)s=314;else 
if(a==320)s=315;else 
if(a==321)s=316;else 
if(a==322)s=317;else 
if(a==323)s=318;else 
if(a==324)s=319;else 
if(a==325)s=320;else 
if(a==326)s=321;else 
if(a==327)s=322;else 
if(a==328)s=323;else 
if(a==329)s=324;else 
if(a==330)s=325;else 
if(a==331)s=326;else 
if(a==332)s=327;else 
if(a==333)s=328;else 
if(a==334)s=329;else 
if(a==335)s=330;else 
if(a==336)s=331;else 
if(a==337)s=332;else 
if(a==338)s=333;else 
if(a==339)s=334;else 
if(a==340)s=335;else 
if(a==341)s=336;else 
if(a==342)s=337;else 
if(a==343)s=338;else 
if(a==344)s=339;else 
if(a==345)s=340;else 
if(a==346)s=341;else 
if(a==347)s=342;else 
if(a==348)s=343;else 
if(a==349)s=344;else 
if(a==350)s=345;else 
if(a==351)s=346;else 
if(a==352)s=347;else 
if(a==353)s=348;else 
if(a==354)s=349;else 
if(a==355)s=350;else 
if(a==356)s=351;else 
if(a==357)s=352;else 
if(a==358)s=353;else 
if(a==359)s=354;else 
if(a==360)s=355;else 
if(a==361)s=356;else 
if(a==362)s=357;else 
if(a==363)s=358;else 
if(a==364)s=359;else 
if(a==365)s=360;else 
if(a==366)s=361;else 
if(a==367)s=362;else 
if(a==368)s=363;else 
if(a==369)s=364;else 
if(a==370)s=365;else 
if(a==371)s=366;else 
if(a==372)s=367;else 
if(a==373)s=368;else 
if(a==374)s=369;else 
if(a==375)s=370;else 
if(a==376)s=371;else 
if(a==377)s=372;else 
if(a==378)s=373;else 
if(a==379)s=374;else 
if(a==380)s=375;else 
if(a==381)s=376;else 
if(a==382)s=377;else 
if(a==383)s=378;else 
if(a==384)s=379;else 
if(a==385)s=380;else 
if(a==386)s=381;else 
if(a==387)s=382;else 
if(a==388)s=383;else 
if(a==389)s=384;else 
if(a==390)s=385;else 
if(a==391)s=386;else 
if(a==392)s=387;else 
if(a==393)s=388;else 
if(a==394)s=389;else 
if(a==395)s=390;else 
if(a==396)s=391;else 
if(a==397)s=392;else 
if(a==398)s=393;else 
if(a==399)s=394;else 
if(a==400)s=395;else 
if(a==401)s=396;else 
if(a==402)s=397;else 
if(a==403)s=398;else 
if(a==404)s=399;else 
if(a==405)s=400;else 
if(a==406)s=401;else 
if(a==407)s=402;else 
if(a==408)s=403;else 
if(a==409)s=404;else 
if(a==410)s=405;else 
if(a==411)s=406;else 
if(a==412)s=407;else 
if(a==413)s=408;else 
if(a==414)s=409;else 
if(a==415)s=410;else 
if(a==416)s=411;else 
if(a==417)s=412;else 
if(a==418)s=413;else 
if(a==419)s=414;else 
if(a==420)s=415;else 
if(a==421)s=416;else 
if(a==422)s=417;else 
if(a==423)s=418;else 
if(a==424)s=419;else 
if(a==425)s=420;else 
if(a==426)s=421;else 
if(a==427)s=422;else 
if(a==428)s=423;else 
if(a==429)s=424;else 
if(a==430)s=425;else 
if(a==431)s=426;else 
if(a==432)s=427;else 
if(a==433)s=428;else 
if(a==434)s=429;else 
if(a==435)s=430;else 
if(a==436)s=431;else 
if(a==437)s=432;else 
if(a==438)s=433;else 
if(a==439)s=434;else 
if(a==440)s=435;else 
if(a==441)s=436;else 
if(a==442)s=437;else 
if(a==443)s=438;else 
if(a==444)s=439;else 
if(a==445)s=440;else 
if(a==446)s=441;else 
if(a==447)s=442;else 
if(a==448)s=443;else 
if(a==449)s=444;else 
if(a==450)s=445;else 
if(a==451)s=446;else 
if(a==452)s=447;else 
if(a==453)s=448;else 
if(a==454)s=449;else 
if(a==455)s=450;else 
if(a==456)s=451;else 
if(a==457)s=452;else 
if(a==458)s=453;else 
if(a==459)s=454;else 
if(a==460)s=455;else 
if(a==461)s=456;else 
if(a==462)s=457;else 
if(a==463)s=458;else 
if(a==464)s=459;else 
if(a==465)s=460;else 
if(a==466)s=461;else 
if(a==467)s=462;else 
if(a==468)s=463;else 
if(a==469)s=464;else 
if(a==470)s=465;else 
if(a==471)s=466;else 
if(a==472)s=467;else 
if(a==473)s=468;else 
if(a==474)s=469;else 
if(a==475)s=470;else 
if(a==476)s=471;else 
if(a==477)s=472;else 
if(a==478)s=473;else 
if(a==479)s=474;else 
if(a==480)s=475;else 
if(a==481)s=476;else 
if(a==482)s=477;else 
if(a==483)s=478;else 
if(a==484)s=479;else 
if(a==485)s=480;else 
if(a==486)s=481;else 
if(a==487)s=482;else 
if(a==488)s=483;else 
if(a==489)s=484;else 
if(a==490)s=485;else 
if(a==491)s=486;else 
if(a==492)s=487;else 
if(a==493)s=488;else 
if(a==494)s=489;else 
if(a==495)s=490;else 
if(a==496)s=491;else 
if(a==497)s=492;else 
if(a==498)s=493;else 
if(a==499)s=494;else 
if(a==500)s=495;else 
if(a==501)s=496;else 
if(a==502)s=497;else 
if(a==503)s=498;else 
if(a==504)s=499;else 
if(a==505)s=500;else 
if(a==506)s=501;else 
if(a==507)s=502;else 
if(a==508)s=503;else 
if(a==509)s=504;else 
if(a==510)s=505;else 
if(a==511)s=506;else 
if(a==512)s=507;else 
if(a==513)s=508;else 
if(a==514)s=509;else 
if(a==515)s=510;else 
if(a==516)s=511;else 
if(a==517)s=512;else 
if(a==518)s=513;else 
if(a==519)s=514;else 
if(a==520)s=515;else 
if(a==521)s=516;else 
if(a==522)s=517;else 
if(a==523)s=518;else 
if(a==524)s=519;else 
if(a==525)s=520;else 
if(a==526)s=521;else 
if(a==527)s=522;else 
if(a==528)s=523;else 
if(a==529)s=524;else 
if(a==530)s=525;else 
if(a==531)s=526;else 
if(a==532)s=527;else 
if(a==533)s=528;else 
if(a==534)s=529;else 
if(a==535)s=530;else 
if(a==536)s=531;else 
if(a==537)s=532;else 
if(a==538)s=533;else 
if(a==539)s=534;else 
if(a==540)s=535;else 
if(a==541)s=536;else 
if(a==542)s=537;else 
if(a==543)s=538;else 
if(a==544)s=539;else 
if(a==545)s=540;else 
if(a==546)s=541;else 
if(a==547)s=542;else 
if(a==548)s=543;else 
if(a==549)s=544;else 
if(a==550)s=545;else 
if(a==551)s=546;else 
if(a==552)s=547;else 
if(a==553)s=548;else 
if(a==554)s=549;else 
if(a==555)s=550;else 
if(a==556)s=551;else 
if(a==557)s=552;else 
if(a==558)s=553;else 
if(a==559)s=554;else 
if(a==560)s=555;else 
if(a==561)s=556;else 
if(a==562)s=557;else 
if(a==563)s=558;else 
if(a==564)s=559;else 
if(a==565)s=560;else 
if(a==566)s=561;else 
if(a==567)s=562;else 
if(a==568)s=563;else 
if(a==569)s=564;else 
if(a==570)s=565;else 
if(a==571)s=566;else 
if(a==572)s=567;else 
if(a==573)s=568;else 
if(a==574)s=569;else 
if(a==575)s=570;else 
if(a==576)s=571;else 
if(a==577)s=572;else 
if(a==578)s=573;else 
if(a==579)s=574;else 
if(a==580)s=575;else 
if(a==581)s=576;else 
if(a==582)s=577;else 
if(a==583)s=578;else 
if(a==584)s=579;else 
if(a==585)s=580;else 
if(a==586)s=581;else 
if(a==587)s=582;else 
if(a==588)s=583;else 
if(a==589)s=584;else 
if(a==590)s=585;else 
if(a==591)s=586;else 
if(a==592)s=587;else 
if(a==593)s=588;else 
if(a==594)s=589;else 
if(a==595)s=590;else 
if(a==596)s=591;else 
if(a==597)s=592;else 
if(a==598)s=593;else 
if(a==599)s=594;else 
if(a==600)s=595;else 
if(a==601)s=596;else 
if(a==602)s=597;else 
if(a==603)s=598;else 
if(a==604)s=599;else 
if(a==605)s=600;else 
if(a==606)s=601;else 
if(a==607)s=602;else 
if(a==608)s=603;else 
if(a==609)s=604;else 
if(a==610)s=605;else 
if(a==611)s=606;else 
if(a==612)s=607;else 
if(a==613)s=608;else 
if(a==614)s=609;else 
if(a==615)s=610;else 
if(a==616)s=611;else 
if(a==617)s=612;else 
if(a==618)s=613;else 
if(a==619)s=614;else 
if(a==620)s=615;else 
if(a==621)s=616;else 
if(a==622)s=617;else 
if(a==623)s=618;else 
if(a==624)s=619;else 
if(a==625)s=620;else 
if(a==626)s=621;else 
if(a==627)s=622;else 
if(a==628)s=623;else 
if(a==629)s=624;else 
if(a==630)s=625;else 
if(a==631)s=626;else 
if(a==632)s=627;else 
if(a==633)s=628;else 
if(a==634)s=629;else 
if(a==635)s=630;else 
if(a==636)s=631;else 
if(a==637)s=632;else 
if(a==638)s=633;else 
if(a==639)s=634;else 
if(a==640)s=635;else 
if(a==641)s=636;else 
if(a==642)s=637;else 
if(a==643)s=638;else 
if(a==644)s=639;else 
if(a==645)s=640;else 
if(a==646)s=641;else 
if(a==647)s=642;else 
if(a==648)s=643;else 
if(a==649)s=644;else 
if(a==650)s=645;else 
if(a==651)s=646;else 
if(a==652)s=647;else 
if(a==653)s=648;else 
if(a==654)s=649;else 
if(a==655)s=650;else 
if(a==656)s=651;else 
if(a==657)s=652;else 
if(a==658)s=653;else 
if(a==659)s=654;else 
if(a==660)s=655;else 
if(a==661)s=656;else 
if(a==662)s=657;else 
if(a==663)s=658;else 
if(a==664)s=659;else 
if(a==665)s=660;else 
if(a==666)s=661;else 
if(a==667)s=662;else 
if(a==668)s=663;else 
if(a==669)s=664;else 
if(a==670)s=665;else 
if(a==671)s=666;else 
if(a==672)s=667;else 
if(a==673)s=668;else 
if(a==674)s=669;else 
if(a==675)s=670;else 
if(a==676)s=671;else 
if(a==677)s=672;else 
if(a==678)s=673;else 
if(a==679)s=674;else 
if(a==680)s=675;else 
if(a==681)s=676;else 
if(a==682)s=677;else 
if(a==683)s=678;else 
if(a==684)s=679;else 
if(a==685)s=680;else 
if(a==686)s=681;else 
if(a==687)s=682;else 
if(a==688)s=683;else 
if(a==689)s=684;else 
if(a==690)s=685;else 
if(a==691)s=686;else 
if(a==692)s=687;else 
if(a==693)s=688;else 
if(a==694)s=689;else 
if(a==695)s=690;else 
if(a==696)s=691;else 
if(a==697)s=692;else 
if(a==698)s=693;else 
if(a==699)s=694;else 
if(a==700)s=695;else 
if(a==701)s=696;else 
if(a==702)s=697;else 
if(a==703)s=698;else 
if(a==704)s=699;else 
if(a==705)s=700;else 
if(a==706)s=701;else 
if(a==707)s=702;else 
if(a==708)s=703;else 
if(a==709)s=704;else 
if(a==710)s=705;else 
if(a==711)s=706;else 
if(a==712)s=707;else 
if(a==713)s=708;else 
if(a==714)s=709;else 
if(a==715)s=710;else 
if(a==716)s=711;else 
if(a==717)s=712;else 
if(a==718)s=713;else 
if(a==719)s=714;else 
if(a==720)s=715;else 
if(a==721)s=716;else 
if(a==722)s=717;else 
if(a==723)s=718;else 
if(a==724)s=719;else 
if(a==725)s=720;else 
if(a==726)s=721;else 
if(a==727)s=722;else 
if(a==728)s=723;else 
if(a==729)s=724;else 
if(a==730)s=725;else 
if(a==731)s=726;else 
if(a==732)s=727;else 
if(a==733)s=728;else 
if(a==734)s=729;else 
if(a==735)s=730;else 
if(a==736)s=731;else 
if(a==737)s=732;else 
if(a==738)s=733;else 
if(a==739)s=734;else 
if(a==740)s=735;else 
if(a==741)s=736;else 
if(a==742)s=737;else 
if(a==743)s=738;else 
if(a==744)s=739;else 
if(a==745)s=740;else 
if(a==746)s=741;else 
if(a==747)s=742;else 
if(a==748)s=743;else 
if(a==749)s=744;else 
if(a==750)s=745;else 
if(a==751)s=746;else 
if(a==752)s=747;else 
if(a==753)s=748;else 
if(a==754)s=749;else 
if(a==755)s=750;else 
if(a==756)s=751;else 
if(a==757)s=752;else 
if(a==758)s=753;else 
if(a==759)s=754;else 
if(a==760)s=755;else 
if(a==761)s=756;else 
if(a==762)s=757;else 
if(a==763)s=758;else 
if(a==764)s=759;else 
if(a==765)s=760;else 
if(a==766)s=761;else 
if(a==767)s=762;else 
if(a==768)s=763;else 
if(a==769)s=764;else 
if(a==770)s=765;else 
if(a==771)s=766;else 
if(a==772)s=767;else 
if(a==773)s=768;else 
if(a==774)s=769;else 
if(a==775)s=770;else 
if(a==776)s=771;else 
if(a==777)s=772;else 
if(a==778)s=773;else 
if(a==779)s=774;else 
if(a==780)s=775;else 
if(a==781)s=776;else 
if(a==782)s=777;else 
if(a==783)s=778;else 
if(a==784)s=779;else 
if(a==785)s=780;else 
if(a==786)s=781;else 
if(a==787)s=782;else 
if(a==788)s=783;else 
if(a==789)s=784;else 
if(a==790)s=785;else 
if(a==791)s=786;else 
if(a==792)s=787;else 
if(a==793)s=788;else 
if(a==794)s=789;else 
if(a==795)s=790;else 
if(a==796)s=791;else 
if(a==797)s=792;else 
if(a==798)s=793;else 
if(a==799)s=794;else 
if(a==800)s=795;else 
if(a==801)s=796;else 
if(a==802)s=797;else 
if(a==803)s=798;else 
if(a==804)s=799;else 
if(a==805)s=800;else 
if(a==806)s=801;else 
if(a==807)s=802;else 
if(a==808)s=803;else 
if(a==809)s=804;else 
if(a==810)s=805;else 
if(a==811)s=806;else 
if(a==812)s=807;else 
if(a==813)s=808;else 
if(a==814)s=809;else 
if(a==815)s=810;else 
if(a==816)s=811;else 
if(a==817)s=812;else 
if(a==818)s=813;else 
if(a==819)s=814;else 
if(a==820)s=815;else 
if(a==821)s=816;else 
if(a==822)s=817;else 
if(a==823)s=818;else 
if(a==824)s=819;else 
if(a==825)s=820;else 
if(a==826)s=821;else 
if(a==827)s=822;else 
if(a==828)s=823;else 
if(a==829)s=824;else 
if(a==830)s=825;else 
if(a==831)s=826;else 
if(a==832)s=827;else 
if(a==833)s=828;else 
if(a==834)s=829;else 
if(a==835)s=830;else 
if(a==836)s=831;else 
if(a==837)s=832;else 
if(a==838)s=833;else 
if(a==839)s=834;else 
if(a==840)s=835;else 
if(a==841)s=836;else 
if(a==842)s=837;else 
if(a==843)s=838;else 
if(a==844)s=839;else 
if(a==845)s=840;else 
if(a==846)s=841;else 
if(a==847)s=842;else 
if(a==848)s=843;else 
if(a==849)s=844;else 
if(a==850)s=845;else 
if(a==851)s=846;else 
if(a==852)s=847;else 
if(a==853)s=848;else 
if(a==854)s=849;else 
if(a==855)s=850;else 
if(a==856)s=851;else 
if(a==857)s=852;else 
if(a==858)s=853;else 
if(a==859)s=854;else 
if(a==860)s=855;else 
if(a==861)s=856;else 
if(a==862)s=857;else 
if(a==863)s=858;else 
if(a==864)s=859;else 
if(a==865)s=860;else 
if(a==866)s=861;else 
if(a==867)s=862;else 
if(a==868)s=863;else 
if(a==869)s=864;else 
if(a==870)s=865;else 
if(a==871)s=866;else 
if(a==872)s=867;else 
if(a==873)s=868;else 
if(a==874)s=869;else 
if(a==875)s=870;else 
if(a==876)s=871;else 
if(a==877)s=872;else 
if(a==878)s=873;else 
if(a==879)s=874;else 
if(a==880)s=875;else 
if(a==881)s=876;else 
if(a==882)s=877;else 
if(a==883)s=878;else 
if(a==884)s=879;else 
if(a==885)s=880;else 
if(a==886)s=881;else 
if(a==887)s=882;else 
if(a==888)s=883;else 
if(a==889)s=884;else 
if(a==890)s=885;else 
if(a==891)s=886;else 
if(a==892)s=887;else 
if(a==893)s=888;else 
if(a==894)s=889;else 
if(a==895)s=890;else 
if(a==896)s=891;else 
if(a==897)s=892;else 
if(a==898)s=893;else 
if(a==899)s=894;else 
if(a==900)s=895;else 
if(a==901)s=896;else 
if(a==902)s=897;else 
if(a==903)s=898;else 
if(a==904)s=899;else 
if(a==905)s=900;else 
if(a==906)s=901;else 
if(a==907)s=902;else 
if(a==908)s=903;else 
if(a==909)s=904;else 
if(a==910)s=905;else 
if(a==911)s=906;else 
if(a==912)s=907;else 
if(a==913)s=908;else 
if(a==914)s=909;else 
if(a==915)s=910;else 
if(a==916)s=911;else 
if(a==917)s=912;else 
if(a==918)s=913;else 
if(a==919)s=914;else 
if(a==920)s=915;else 
if(a==921)s=916;else 
if(a==922)s=917;else 
if(a==923)s=918;else 
if(a==924)s=919;else 
if(a==925)s=920;else 
if(a==926)s=921;else 
if(a==927)s=922;else 
if(a==928)s=923;else 
if(a==929)s=924;else 
if(a==930)s=925;else 
if(a==931)s=926;else 
if(a==932)s=927;else 
if(a==933)s=928;else 
if(a==934)s=929;else 
if(a==935)s=930;else 
if(a==936)s=931;else 
if(a==937)s=932;else 
if(a==938)s=933;else 
if(a==939)s=934;else 
if(a==940)s=935;else 
if(a==941)s=936;else 
if(a==942)s=937;else 
if(a==943)s=938;else 
if(a==944)s=939;else 
if(a==945)s=940;else 
if(a==946)s=941;else 
if(a==947)s=942;else 
if(a==948)s=943;else 
if(a==949)s=944;else 
if(a==950)s=945;else 
if(a==951)s=946;else 
if(a==952)s=947;else 
if(a==953)s=948;else 
if(a==954)s=949;else 
if(a==955)s=950;else 
if(a==956)s=951;else 
if(a==957)s=952;else 
if(a==958)s=953;else 
if(a==959)s=954;else 
if(a==960)s=955;else 
if(a==961)s=956;else 
if(a==962)s=957;else 
if(a==963)s=958;else 
if(a==964)s=959;else 
if(a==965)s=960;else 
if(a==966)s=961;else 
if(a==967)s=962;else 
if(a==968)s=963;else 
if(a==969)s=964;else 
if(a==970)s=965;else 
if(a==971)s=966;else 
if(a==972)s=967;else 
if(a==973)s=968;else 
if(a==974)s=969;else 
if(a==975)s=970;else 
if(a==976)s=971;else 
if(a==977)s=972;else 
if(a==978)s=973;else 
if(a==979)s=974;else 
if(a==980)s=975;else 
if(a==981)s=976;else 
if(a==982)s=977;else 
if(a==983)s=978;else 
if(a==984)s=979;else 
if(a==985)s=980;else 
if(a==986)s=981;else 
if(a==987)s=982;else 
if(a==988)s=983;else 
if(a==989)s=984;else 
if(a==990)s=985;else 
if(a==991)s=986;else 
if(a==992)s=987;else 
if(a==993)s=988;else 
if(a==994)s=989;else 
if(a==995)s=990;else 
if(a==996)s=991;else 
if(a==997)s=992;else 
if(a==998)s=993;else 
if(a==999)s=994;else 
if(a==1000)s=995;else 
if(a==1001)s=996;else 
if(a==1002)s=997;else 
if(a==1003)s=998;else 
if(a==1004)s=999;else 
if(a==1005)s=1000;else 
if(a==1006)s=1001;else 
if(a==1007)s=1002;else 
if(a==1008)s=1003;else 
if(a==1009)s=1004;else 
if(a==1010)s=1005;else 
if(a==1011)s=1006;else 
if(a==1012)s=1007;else 
if(a==1013)s=1008;else 
if(a==1014)s=1009;else 
if(a==1015)s=1010;else 
if(a==1016)s=1011;else 
if(a==1017)s=1012;else 
if(a==1018)s=1013;else 
if(a==1019)s=1014;else 
if(a==1020)s=1015;else 
if(a==1021)s=1016;else 
if(a==1022)s=1017;else 
if(a==1023)s=1018;else 
if(a==1024)s=1019;else 
if(a==1025)s=1020;else 
if(a==1026)s=1021;else 
if(a==1027)s=1022;else 
if(a==1028)s=1023;else 
if(a==1029)s=1024;else 
if(a==1030)s=1025;else 
if(a==1031)s=1026;else 
if(a==1032)s=1027;else 
if(a==1033)s=1028;else 
if(a==1034)s=1029;else 
if(a==1035)s=1030;else 
if(a==1036)s=1031;else 
if(a==1037)s=1032;else 
if(a==1038)s=1033;else 
if(a==1039)s=1034;else 
if(a==1040)s=1035;else 
if(a==1041)s=1036;else 
if(a==1042)s=1037;else 
if(a==1043)s=1038;else 
if(a==1044)s=1039;else 
if(a==1045)s=1040;else 
if(a==1046)s=1041;else 
if(a==1047)s=1042;else 
if(a==1048)s=1043;else 
if(a==1049)s=1044;else 
if(a==1050)s=1045;else 
if(a==1051)s=1046;else 
if(a==1052)s=1047;else 
if(a==1053)s=1048;else 
if(a==1054)s=1049;else 
if(a==1055)s=1050;else 
if(a==1056)s=1051;else 
if(a==1057)s=1052;else 
if(a==1058)s=1053;else 
if(a==1059)s=1054;else 
if(a==1060)s=1055;else 
if(a==1061)s=1056;else 
if(a==1062)s=1057;else 
if(a==1063)s=1058;else 
if(a==1064)s=1059;else 
if(a==1065)s=1060;else 
if(a==1066)s=1061;else 
if(a==1067)s=1062;else 
if(a==1068)s=1063;else 
if(a==1069)s=1064;else 
if(a==1070)s=1065;else 
if(a==1071)s=1066;else 
if(a==1072)s=1067;else 
if(a==1073)s=1068;else 
if(a==1074)s=1069;else 
if(a==1075)s=1070;else 
if(a==1076)s=1071;else 
if(a==1077)s=1072;else 
if(a==1078)s=1073;else 
if(a==1079)s=1074;else 
if(a==1080)s=1075;else 
if(a==1081)s=1076;else 
if(a==1082)s=1077;else 
if(a==1083)s=1078;else 
if(a==1084)s=1079;else 
if(a==1085)s=1080;else 
if(a==1086)s=1081;else 
if(a==1087)s=1082;else 
if(a==1088)s=1083;else 
if(a==1089)s=1084;else 
if(a==1090)s=1085;else 
if(a==1091)s=1086;else 
if(a==1092)s=1087;else 
if(a==1093)s=1088;else 
if(a==1094)s=1089;else 
if(a==1095)s=1090;else 
if(a==1096)s=1091;else 
if(a==1097)s=1092;else 
if(a==1098)s=1093;else 
if(a==1099)s=1094;else 
if(a==1100)s=1095;else 
if(a==1101)s=1096;else 
if(a==1102)s=1097;else 
if(a==1103)s=1098;else 
if(a==1104)s=1099;else 
if(a==1105)s=1100;else 
if(a==1106)s=1101;else 
if(a==1107)s=1102;else 
if(a==1108)s=1103;else 
if(a==1109)s=1104;else 
if(a==1110)s=1105;else 
if(a==1111)s=1106;else 
if(a==1112)s=1107;else 
if(a==1113)s=1108;else 
if(a==1114)s=1109;else 
if(a==1115)s=1110;else 
if(a==1116)s=1111;else 
if(a==1117)s=1112;else 
if(a==1118)s=1113;else 
if(a==1119)s=1114;else 
if(a==1120)s=1115;else 
if(a==1121)s=1116;else 
if(a==1122)s=1117;else 
if(a==1123)s=1118;else 
if(a==1124)s=1119;else 
if(a==1125)s=1120;else 
if(a==1126)s=1121;else 
if(a==1127)s=1122;else 
if(a==1128)s=1123;else 
if(a==1129)s=1124;else 
if(a==1130)s=1125;else 
if(a==1131)s=1126;else 
if(a==1132)s=1127;else 
if(a==1133)s=1128;else 
if(a==1134)s=1129;else 
if(a==1135)s=1130;else 
if(a==1136)s=1131;else 
if(a==1137)s=1132;else 
if(a==1138)s=1133;else 
if(a==1139)s=1134;else 
if(a==1140)s=1135;else 
if(a==1141)s=1136;else 
if(a==1142)s=1137;else 
if(a==1143)s=1138;else 
if(a==1144)s=1139;else 
if(a==1145)s=1140;else 
if(a==1146)s=1141;else 
if(a==1147)s=1142;else 
if(a==1148)s=1143;else 
if(a==1149)s=1144;else 
if(a==1150)s=1145;else 
if(a==1151)s=1146;else 
if(a==1152)s=1147;else 
if(a==1153)s=1148;else 
if(a==1154)s=1149;else 
if(a==1155)s=1150;else 
if(a==1156)s=1151;else 
if(a==1157)s=1152;else 
if(a==1158)s=1153;else 
if(a==1159)s=1154;else 
if(a==1160)s=1155;else 
if(a==1161)s=1156;else 
if(a==1162)s=1157;else 
if(a==1163)s=1158;else 
if(a==1164)s=1159;else 
if(a==1165)s=1160;else 
if(a==1166)s=1161;else 
if(a==1167)s=1162;else 
if(a==1168)s=1163;else 
if(a==1169)s=1164;else 
if(a==1170)s=1165;else 
if(a==1171)s=1166;else 
if(a==1172)s=1167;else 
if(a==1173)s=1168;else 
if(a==1174)s=1169;else 
if(a==1175)s=1170;else 
if(a==1176)s=1171;else 
if(a==1177)s=1172;else 
if(a==1178)s=1173;else 
if(a==1179)s=1174;else 
if(a==1180)s=1175;else 
if(a==1181)s=1176;else 
if(a==1182)s=1177;else 
if(a==1183)s=1178;else 
if(a==1184)s=1179;else 
if(a==1185)s=1180;else 
if(a==1186)s=1181;else 
if(a==1187)s=1182;else 
if(a==1188)s=1183;else 
if(a==1189)s=1184;else 
if(a==1190)s=1185;else 
if(a==1191)s=1186;else 
if(a==1192)s=1187;else 
if(a==1193)s=1188;else 
if(a==1194)s=1189;else 
if(a==1195)s=1190;else 
if(a==1196)s=1191;else 
if(a==1197)s=1192;else 
if(a==1198)s=1193;else 
if(a==1199)s=1194;else 
if(a==1200)s=1195;else 
if(a==1201)s=1196;else 
if(a==1202)s=1197;else 
if(a==1203)s=1198;else 
if(a==1204)s=1199;else 
if(a==1205)s=1200;else 
if(a==1206)s=1201;else 
if(a==1207)s=1202;else 
if(a==1208)s=1203;else 
if(a==1209)s=1204;else 
if(a==1210)s=1205;else 
if(a==1211)s=1206;else 
if(a==1212)s=1207;else 
if(a==1213)s=1208;else 
if(a==1214)s=1209;else 
if(a==1215)s=1210;else 
if(a==1216)s=1211;else 
if(a==1217)s=1212;else 
if(a==1218)s=1213;else 
if(a==1219)s=1214;else 
if(a==1220)s=1215;else 
if(a==1221)s=1216;else 
if(a==1222)s=1217;else 
if(a==1223)s=1218;else 
if(a==1224)s=1219;else 
if(a==1225)s=1220;else 
if(a==1226)s=1221;else 
if(a==1227)s=1222;else 
if(a==1228)s=1223;else 
if(a==1229)s=1224;else 
if(a==1230)s=1225;else 
if(a==1231)s=1226;else 
if(a==1232)s=1227;else 
if(a==1233)s=1228;else 
if(a==1234)s=1229;else 
if(a==1235)s=1230;else 
if(a==1236)s=1231;else 
if(a==1237)s=1232;else 
if(a==1238)s=1233;else 
if(a==1239)s=1234;else 
if(a==1240)s=1235;else 
if(a==1241)s=1236;else 
if(a==1242)s=1237;else 
if(a==1243)s=1238;else 
if(a==1244)s=1239;else 
if(a==1245)s=1240;else 
if(a==1246)s=1241;else 
if(a==1247)s=1242;else 
if(a==1248)s=1243;else 
if(a==1249)s=1244;else 
if(a==1250)s=1245;else 
if(a==1251)s=1246;else 
if(a==1252)s=1247;else 
if(a==1253)s=1248;else 
if(a==1254)s=1249;else 
if(a==1255)s=1250;else 
if(a==1256)s=1251;else 
if(a==1257)s=1252;else 
if(a==1258)s=1253;else 
if(a==1259)s=1254;else 
if(a==1260)s=1255;else 
if(a==1261)s=1256;else 
if(a==1262)s=1257;else 
if(a==1263)s=1258;else 
if(a==1264)s=1259;else 
if(a==1265)s=1260;else 
if(a==1266)s=1261;else 
if(a==1267)s=1262;else 
if(a==1268)s=1263;else 
if(a==1269)s=1264;else 
if(a==1270)s=1265;else 
if(a==1271)s=1266;else 
if(a==1272)s=1267;else 
if(a==1273)s=1268;else 
if(a==1274)s=1269;else 
if(a==1275)s=1270;else 
if(a==1276)s=1271;else 
if(a==1277)s=1272;else 
if(a==1278)s=1273;else 
if(a==1279)s=1274;else 
if(a==1280)s=1275;else 
if(a==1281)s=1276;else 
if(a==1282)s=1277;else 
if(a==1283)s=1278;else 
if(a==1284)s=1279;else 
if(a==1285)s=1280;else 
if(a==1286)s=1281;else 
if(a==1287)s=1282;else 
if(a==1288)s=1283;else 
if(a==1289)s=1284;else 
if(a==1290)s=1285;else 
if(a==1291)s=1286;else 
if(a==1292)s=1287;else 
if(a==1293)s=1288;else 
if(a==1294)s=1289;else 
if(a==1295)s=1290;else 
if(a==1296)s=1291;else 
if(a==1297)s=1292;else 
if(a==1298)s=1293;else 
if(a==1299)s=1294;else 
if(a==1300)s=1295;else 
if(a==1301)s=1296;else 
if(a==1302)s=1297;else 
if(a==1303)s=1298;else 
if(a==1304)s=1299;else 
if(a==1305)s=1300;else 
if(a==1306)s=1301;else 
if(a==1307)s=1302;else 
if(a==1308)s=1303;else 
if(a==1309)s=1304;else 
if(a==1310)s=1305;else 
if(a==1311)s=1306;else 
if(a==1312)s=1307;else 
if(a==1313)s=1308;else 
if(a==1314)s=1309;else 
if(a==1315)s=1310;else 
if(a==1316)s=1311;else 
if(a==1317)s=1312;else 
if(a==1318)s=1313;else 
if(a==1319)s=1314;else 
if(a==1320)s=1315;else 
if(a==1321)s=1316;else 
if(a==1322)s=1317;else 
if(a==1323)s=1318;else 
if(a==1324)s=1319;else 
if(a==1325)s=1320;else 
if(a==1326)s=1321;else 
if(a==1327)s=1322;else 
if(a==1328)s=1323;else 
if(a==1329)s=1324;else 
if(a==1330)s=1325;else 
if(a==1331)s=1326;else 
if(a==1332)s=1327;else 
if(a==1333)s=1328;else 
if(a==1334)s=1329;else 
if(a==1335)s=1330;else 
if(a==1336)s=1331;else 
if(a==1337)s=1332;else 
if(a==1338)s=1333;else 
if(a==1339)s=1334;else 
if(a==1340)s=1335;else 
if(a==1341)s=1336;else 
if(a==1342)s=1337;else 
if(a==1343)s=1338;else 
if(a==1344)s=1339;else 
if(a==1345)s=1340;else 
if(a==1346)s=1341;else 
if(a==1347)s=1342;else 
if(a==1348)s=1343;else 
if(a==1349)s=1344;else 
if(a==1350)s=1345;else 
if(a==1351)s=1346;else 
if(a==1352)s=1347;else 
if(a==1353)s=1348;else 
if(a==1354)s=1349;else 
if(a==1355)s=1350;else 
if(a==1356)s=1351;else 
if(a==1357)s=1352;else 
if(a==1358)s=1353;else 
if(a==1359)s=1354;else 
if(a==1360)s=1355;else 
if(a==1361)s=1356;else 
if(a==1362)s=1357;else 
if(a==1363)s=1358;else 
if(a==1364)s=1359;else 
if(a==1365)s=1360;else 
if(a==1366)s=1361;else 
if(a==1367)s=1362;else 
if(a==1368)s=1363;else 
if(a==1369)s=1364;else 
if(a==1370)s=1365;else 
if(a==1371)s=1366;else 
if(a==1372)s=1367;else 
if(a==1373)s=1368;else 
if(a==1374)s=1369;else 
if(a==1375)s=1370;else 
if(a==1376)s=1371;else 
if(a==1377)s=1372;else 
if(a==1378)s=1373;else 
if(a==1379)s=1374;else 
if(a==1380)s=1375;else 
if(a==1381)s=1376;else 
if(a==1382)s=1377;else 
if(a==1383)s=1378;else 
if(a==1384)s=1379;else 
if(a==1385)s=1380;else 
if(a==1386)s=1381;else 
if(a==1387)s=1382;else 
if(a==1388)s=1383;else 
if(a==1389)s=1384;else 
if(a==1390)s=1385;else 
if(a==1391)s=1386;else 
if(a==1392)s=1387;else 
if(a==1393)s=1388;else 
if(a==1394)s=1389;else 
if(a==1395)s=1390;else 
if(a==1396)s=1391;else 
if(a==1397)s=1392;else 
if(a==1398)s=1393;else 
if(a==1399)s=1394;else 
if(a==1400)s=1395;else 
if(a==1401)s=1396;else 
if(a==1402)s=1397;else 
if(a==1403)s=1398;else 
if(a==1404)s=1399;else 
if(a==1405)s=1400;else 
if(a==1406)s=1401;else 
if(a==1407)s=1402;else 
if(a==1408)s=1403;else 
if(a==1409)s=1404;else 
if(a==1410)s=1405;else 
if(a==1411)s=1406;else 
if(a==1412)s=1407;else 
if(a==1413)s=1408;else 
if(a==1414)s=1409;else 
if(a==1415)s=1410;else 
if(a==1416)s=1411;else 
if(a==1417)s=1412;else 
if(a==1418)s=1413;else 
if(a==1419)s=1414;else 
if(a==1420)s=1415;else 
if(a==1421)s=1416;else 
if(a==1422)s=1417;else 
if(a==1423)s=1418;else 
if(a==1424)s=1419;else 
if(a==1425)s=1420;else 
if(a==1426)s=1421;else 
if(a==1427)s=1422;else 
if(a==1428)s=1423;else 
if(a==1429)s=1424;else 
if(a==1430)s=1425;else 
if(a==1431)s=1426;else 
if(a==1432)s=1427;else 
if(a==1433)s=1428;else 
if(a==1434)s=1429;else 
if(a==1435)s=1430;else 
if(a==1436)s=1431;else 
if(a==1437)s=1432;else 
if(a==1438)s=1433;else 
if(a==1439)s=1434;else 
if(a==1440)s=1435;else 
if(a==1441)s=1436;else 
if(a==1442)s=1437;else 
if(a==1443)s=1438;else 
if(a==1444)s=1439;else 
if(a==1445)s=1440;else 
if(a==1446)s=1441;else 
if(a==1447)s=1442;else 
if(a==1448)s=1443;else 
if(a==1449)s=1444;else 
if(a==1450)s=1445;else 
if(a==1451)s=1446;else 
if(a==1452)s=1447;else 
if(a==1453)s=1448;else 
if(a==1454)s=1449;else 
if(a==1455)s=1450;else 
if(a==1456)s=1451;else 
if(a==1457)s=1452;else 
if(a==1458)s=1453;else 
if(a==1459)s=1454;else 
if(a==1460)s=1455;else 
if(a==1461)s=1456;else 
if(a==1462)s=1457;else 
if(a==1463)s=1458;else 
if(a==1464)s=1459;else 
if(a==1465)s=1460;else 
if(a==1466)s=1461;else 
if(a==1467)s=1462;else 
if(a==1468)s=1463;else 
if(a==1469)s=1464;else 
if(a==1470)s=1465;else 
if(a==1471)s=1466;else 
if(a==1472)s=1467;else 
if(a==1473)s=1468;else 
if(a==1474)s=1469;else 
if(a==1475)s=1470;else 
if(a==1476)s=1471;else 
if(a==1477)s=1472;else 
if(a==1478)s=1473;else 
if(a==1479)s=1474;else 
if(a==1480)s=1475;else 
if(a==1481)s=1476;else 
if(a==1482)s=1477;else 
if(a==1483)s=1478;else 
if(a==1484)s=1479;else 
if(a==1485)s=1480;else 
if(a==1486)s=1481;else 
if(a==1487)s=1482;else 
if(a==1488)s=1483;else 
if(a==1489)s=1484;else 
if(a==1490)s=1485;else 
if(a==1491)s=1486;else 
if(a==1492)s=1487;else 
if(a==1493)s=1488;else 
if(a==1494)s=1489;else 
if(a==1495)s=1490;else 
if(a==1496)s=1491;else 
if(a==1497)s=1492;else 
if(a==1498)s=1493;else 
if(a==1499)s=1494;else 
if(a==1500)s=1495;else 
if(a==1501)s=1496;else 
if(a==1502)s=1497;else 
if(a==1503)s=1498;else 
if(a==1504)s=1499;else 
s=7; if(s!=7) return 4;
switch(a){
case 2: s+=0;break;
case 3: s+=1;break;
case 4: s+=2;break;
case 5: s+=3;break;
case 6: s+=4;break;
case 7: s+=5;break;
case 8: s+=6;break;
case 9: s+=7;break;
case 10: s+=8;break;
case 11: s+=9;break;
case 12: s+=10;break;
case 13: s+=11;break;
case 14: s+=12;break;
case 15: s+=13;break;
case 16: s+=14;break;
case 17: s+=15;break;
case 18: s+=16;break;
case 19: s+=17;break;
case 20: s+=18;break;
case 21: s+=19;break;
case 22: s+=20;break;
case 23: s+=21;break;
case 24: s+=22;break;
case 25: s+=23;break;
case 26: s+=24;break;
case 27: s+=25;break;
case 28: s+=26;break;
case 29: s+=27;break;
case 30: s+=28;break;
case 31: s+=29;break;
case 32: s+=30;break;
case 33: s+=31;break;
case 34: s+=32;break;
case 35: s+=33;break;
case 36: s+=34;break;
case 37: s+=35;break;
case 38: s+=36;break;
case 39: s+=37;break;
case 40: s+=38;break;
case 41: s+=39;break;
case 42: s+=40;break;
case 43: s+=41;break;
case 44: s+=42;break;
case 45: s+=43;break;
case 46: s+=44;break;
case 47: s+=45;break;
case 48: s+=46;break;
case 49: s+=47;break;
case 50: s+=48;break;
case 51: s+=49;break;
case 52: s+=50;break;
case 53: s+=51;break;
case 54: s+=52;break;
case 55: s+=53;break;
case 56: s+=54;break;
case 57: s+=55;break;
case 58: s+=56;break;
case 59: s+=57;break;
case 60: s+=58;break;
case 61: s+=59;break;
case 62: s+=60;break;
case 63: s+=61;break;
case 64: s+=62;break;
case 65: s+=63;break;
case 66: s+=64;break;
case 67: s+=65;break;
case 68: s+=66;break;
case 69: s+=67;break;
case 70: s+=68;break;
case 71: s+=69;break;
case 72: s+=70;break;
case 73: s+=71;break;
case 74: s+=72;break;
case 75: s+=73;break;
case 76: s+=74;break;
case 77: s+=75;break;
case 78: s+=76;break;
case 79: s+=77;break;
case 80: s+=78;break;
case 81: s+=79;break;
case 82: s+=80;break;
case 83: s+=81;break;
case 84: s+=82;break;
case 85: s+=83;break;
case 86: s+=84;break;
case 87: s+=85;break;
case 88: s+=86;break;
case 89: s+=87;break;
case 90: s+=88;break;
case 91: s+=89;break;
case 92: s+=90;break;
case 93: s+=91;break;
case 94: s+=92;break;
case 95: s+=93;break;
case 96: s+=94;break;
case 97: s+=95;break;
case 98: s+=96;break;
case 99: s+=97;break;
case 100: s+=98;break;
case 101: s+=99;break;
case 102: s+=100;break;
case 103: s+=101;break;
case 104: s+=102;break;
case 105: s+=103;break;
case 106: s+=104;break;
case 107: s+=105;break;
case 108: s+=106;break;
case 109: s+=107;break;
case 110: s+=108;break;
case 111: s+=109;break;
case 112: s+=110;break;
case 113: s+=111;break;
case 114: s+=112;break;
case 115: s+=113;break;
case 116: s+=114;break;
case 117: s+=115;break;
case 118: s+=116;break;
case 119: s+=117;break;
case 120: s+=118;break;
case 121: s+=119;break;
case 122: s+=120;break;
case 123: s+=121;break;
case 124: s+=122;break;
case 125: s+=123;break;
case 126: s+=124;break;
case 127: s+=125;break;
case 128: s+=126;break;
case 129: s+=127;break;
case 130: s+=128;break;
case 131: s+=129;break;
case 132: s+=130;break;
case 133: s+=131;break;
case 134: s+=132;break;
case 135: s+=133;break;
case 136: s+=134;break;
case 137: s+=135;break;
case 138: s+=136;break;
case 139: s+=137;break;
case 140: s+=138;break;
case 141: s+=139;break;
case 142: s+=140;break;
case 143: s+=141;break;
case 144: s+=142;break;
case 145: s+=143;break;
case 146: s+=144;break;
case 147: s+=145;break;
case 148: s+=146;break;
case 149: s+=147;break;
case 150: s+=148;break;
case 151: s+=149;break;
case 152: s+=150;break;
case 153: s+=151;break;
case 154: s+=152;break;
case 155: s+=153;break;
case 156: s+=154;break;
case 157: s+=155;break;
case 158: s+=156;break;
case 159: s+=157;break;
case 160: s+=158;break;
case 161: s+=159;break;
case 162: s+=160;break;
case 163: s+=161;break;
case 164: s+=162;break;
case 165: s+=163;break;
case 166: s+=164;break;
case 167: s+=165;break;
case 168: s+=166;break;
case 169: s+=167;break;
case 170: s+=168;break;
case 171: s+=169;break;
case 172: s+=170;break;
case 173: s+=171;break;
case 174: s+=172;break;
case 175: s+=173;break;
case 176: s+=174;break;
case 177: s+=175;break;
case 178: s+=176;break;
case 179: s+=177;break;
case 180: s+=178;break;
case 181: s+=179;break;
case 182: s+=180;break;
case 183: s+=181;break;
case 184: s+=182;break;
case 185: s+=183;break;
case 186: s+=184;break;
case 187: s+=185;break;
case 188: s+=186;break;
case 189: s+=187;break;
case 190: s+=188;break;
case 191: s+=189;break;
case 192: s+=190;break;
case 193: s+=191;break;
case 194: s+=192;break;
case 195: s+=193;break;
case 196: s+=194;break;
case 197: s+=195;break;
case 198: s+=196;break;
case 199: s+=197;break;
case 200: s+=198;break;
case 201: s+=199;break;
case 202: s+=200;break;
case 203: s+=201;break;
case 204: s+=202;break;
case 205: s+=203;break;
case 206: s+=204;break;
case 207: s+=205;break;
case 208: s+=206;break;
case 209: s+=207;break;
case 210: s+=208;break;
case 211: s+=209;break;
case 212: s+=210;break;
case 213: s+=211;break;
case 214: s+=212;break;
case 215: s+=213;break;
case 216: s+=214;break;
case 217: s+=215;break;
case 218: s+=216;break;
case 219: s+=217;break;
case 220: s+=218;break;
case 221: s+=219;break;
case 222: s+=220;break;
case 223: s+=221;break;
case 224: s+=222;break;
case 225: s+=223;break;
case 226: s+=224;break;
case 227: s+=225;break;
case 228: s+=226;break;
case 229: s+=227;break;
case 230: s+=228;break;
case 231: s+=229;break;
case 232: s+=230;break;
case 233: s+=231;break;
case 234: s+=232;break;
case 235: s+=233;break;
case 236: s+=234;break;
case 237: s+=235;break;
case 238: s+=236;break;
case 239: s+=237;break;
case 240: s+=238;break;
case 241: s+=239;break;
case 242: s+=240;break;
case 243: s+=241;break;
case 244: s+=242;break;
case 245: s+=243;break;
case 246: s+=244;break;
case 247: s+=245;break;
case 248: s+=246;break;
case 249: s+=247;break;
case 250: s+=248;break;
case 251: s+=249;break;
case 252: s+=250;break;
case 253: s+=251;break;
case 254: s+=252;break;
case 255: s+=253;break;
case 256: s+=254;break;
case 257: s+=255;break;
case 258: s+=256;break;
case 259: s+=257;break;
case 260: s+=258;break;
case 261: s+=259;break;
case 262: s+=260;break;
case 263: s+=261;break;
case 264: s+=262;break;
case 265: s+=263;break;
case 266: s+=264;break;
case 267: s+=265;break;
case 268: s+=266;break;
case 269: s+=267;break;
case 270: s+=268;break;
case 271: s+=269;break;
case 272: s+=270;break;
case 273: s+=271;break;
case 274: s+=272;break;
case 275: s+=273;break;
case 276: s+=274;break;
case 277: s+=275;break;
case 278: s+=276;break;
case 279: s+=277;break;
case 280: s+=278;break;
case 281: s+=279;break;
case 282: s+=280;break;
case 283: s+=281;break;
case 284: s+=282;break;
case 285: s+=283;break;
case 286: s+=284;break;
case 287: s+=285;break;
case 288: s+=286;break;
case 289: s+=287;break;
case 290: s+=288;break;
case 291: s+=289;break;
case 292: s+=290;break;
case 293: s+=291;break;
case 294: s+=292;break;
case 295: s+=293;break;
case 296: s+=294;break;
case 297: s+=295;break;
case 298: s+=296;break;
case 299: s+=297;break;
case 300: s+=298;break;
case 301: s+=299;break;
case 302: s+=300;break;
case 303: s+=301;break;
case 304: s+=302;break;
case 305: s+=303;break;
case 306: s+=304;break;
case 307: s+=305;break;
case 308: s+=306;break;
case 309: s+=307;break;
case 310: s+=308;break;
case 311: s+=309;break;
case 312: s+=310;break;
case 313: s+=311;break;
case 314: s+=312;break;
case 315: s+=313;break;
case 316: s+=314;break;
case 317: s+=315;break;
case 318: s+=316;break;
case 319: s+=317;break;
case 320: s+=318;break;
case 321: s+=319;break;
case 322: s+=320;break;
case 323: s+=321;break;
case 324: s+=322;break;
case 325: s+=323;break;
case 326: s+=324;break;
case 327: s+=325;break;
case 328: s+=326;break;
case 329: s+=327;break;
case 330: s+=328;break;
case 331: s+=329;break;
case 332: s+=330;break;
case 333: s+=331;break;
case 334: s+=332;break;
case 335: s+=333;break;
case 336: s+=334;break;
case 337: s+=335;break;
case 338: s+=336;break;
case 339: s+=337;break;
case 340: s+=338;break;
case 341: s+=339;break;
case 342: s+=340;break;
case 343: s+=341;break;
case 344: s+=342;break;
case 345: s+=343;break;
case 346: s+=344;break;
case 347: s+=345;break;
case 348: s+=346;break;
case 349: s+=347;break;
case 350: s+=348;break;
case 351: s+=349;break;
case 352: s+=350;break;
case 353: s+=351;break;
case 354: s+=352;break;
case 355: s+=353;break;
case 356: s+=354;break;
case 357: s+=355;break;
case 358: s+=356;break;
case 359: s+=357;break;
case 360: s+=358;break;
case 361: s+=359;break;
case 362: s+=360;break;
case 363: s+=361;break;
case 364: s+=362;break;
case 365: s+=363;break;
case 366: s+=364;break;
case 367: s+=365;break;
case 368: s+=366;break;
case 369: s+=367;break;
case 370: s+=368;break;
case 371: s+=369;break;
case 372: s+=370;break;
case 373: s+=371;break;
case 374: s+=372;break;
case 375: s+=373;break;
case 376: s+=374;break;
case 377: s+=375;break;
case 378: s+=376;break;
case 379: s+=377;break;
case 380: s+=378;break;
case 381: s+=379;break;
case 382: s+=380;break;
case 383: s+=381;break;
case 384: s+=382;break;
case 385: s+=383;break;
case 386: s+=384;break;
case 387: s+=385;break;
case 388: s+=386;break;
case 389: s+=387;break;
case 390: s+=388;break;
case 391: s+=389;break;
case 392: s+=390;break;
case 393: s+=391;break;
case 394: s+=392;break;
case 395: s+=393;break;
case 396: s+=394;break;
case 397: s+=395;break;
case 398: s+=396;break;
case 399: s+=397;break;
case 400: s+=398;break;
case 401: s+=399;break;
case 402: s+=400;break;
case 403: s+=401;break;
case 404: s+=402;break;
case 405: s+=403;break;
case 406: s+=404;break;
case 407: s+=405;break;
case 408: s+=406;break;
case 409: s+=407;break;
case 410: s+=408;break;
case 411: s+=409;break;
case 412: s+=410;break;
case 413: s+=411;break;
case 414: s+=412;break;
case 415: s+=413;break;
case 416: s+=414;break;
case 417: s+=415;break;
case 418: s+=416;break;
case 419: s+=417;break;
case 420: s+=418;break;
case 421: s+=419;break;
case 422: s+=420;break;
case 423: s+=421;break;
case 424: s+=422;break;
case 425: s+=423;break;
case 426: s+=424;break;
case 427: s+=425;break;
case 428: s+=426;break;
case 429: s+=427;break;
case 430: s+=428;break;
case 431: s+=429;break;
case 432: s+=430;break;
case 433: s+=431;break;
case 434: s+=432;break;
case 435: s+=433;break;
case 436: s+=434;break;
case 437: s+=435;break;
case 438: s+=436;break;
case 439: s+=437;break;
case 440: s+=438;break;
case 441: s+=439;break;
case 442: s+=440;break;
case 443: s+=441;break;
case 444: s+=442;break;
case 445: s+=443;break;
case 446: s+=444;break;
case 447: s+=445;break;
case 448: s+=446;break;
case 449: s+=447;break;
case 450: s+=448;break;
case 451: s+=449;break;
case 452: s+=450;break;
case 453: s+=451;break;
case 454: s+=452;break;
case 455: s+=453;break;
case 456: s+=454;break;
case 457: s+=455;break;
case 458: s+=456;break;
case 459: s+=457;break;
case 460: s+=458;break;
case 461: s+=459;break;
case 462: s+=460;break;
case 463: s+=461;break;
case 464: s+=462;break;
case 465: s+=463;break;
case 466: s+=464;break;
case 467: s+=465;break;
case 468: s+=466;break;
case 469: s+=467;break;
case 470: s+=468;break;
case 471: s+=469;break;
case 472: s+=470;break;
case 473: s+=471;break;
case 474: s+=472;break;
case 475: s+=473;break;
case 476: s+=474;break;
case 477: s+=475;break;
case 478: s+=476;break;
case 479: s+=477;break;
case 480: s+=478;break;
case 481: s+=479;break;
case 482: s+=480;break;
case 483: s+=481;break;
case 484: s+=482;break;
case 485: s+=483;break;
case 486: s+=484;break;
case 487: s+=485;break;
case 488: s+=486;break;
case 489: s+=487;break;
case 490: s+=488;break;
case 491: s+=489;break;
case 492: s+=490;break;
case 493: s+=491;break;
case 494: s+=492;break;
case 495: s+=493;break;
case 496: s+=494;break;
case 497: s+=495;break;
case 498: s+=496;break;
case 499: s+=497;break;
case 500: s+=498;break;
case 501: s+=499;break;
case 502: s+=500;break;
case 503: s+=501;break;
case 504: s+=502;break;
case 505: s+=503;break;
case 506: s+=504;break;
case 507: s+=505;break;
case 508: s+=506;break;
case 509: s+=507;break;
case 510: s+=508;break;
case 511: s+=509;break;
case 512: s+=510;break;
case 513: s+=511;break;
case 514: s+=512;break;
case 515: s+=513;break;
case 516: s+=514;break;
case 517: s+=515;break;
case 518: s+=516;break;
case 519: s+=517;break;
case 520: s+=518;break;
case 521: s+=519;break;
case 522: s+=520;break;
case 523: s+=521;break;
case 524: s+=522;break;
case 525: s+=523;break;
case 526: s+=524;break;
case 527: s+=525;break;
case 528: s+=526;break;
case 529: s+=527;break;
case 530: s+=528;break;
case 531: s+=529;break;
case 532: s+=530;break;
case 533: s+=531;break;
case 534: s+=532;break;
case 535: s+=533;break;
case 536: s+=534;break;
case 537: s+=535;break;
case 538: s+=536;break;
case 539: s+=537;break;
case 540: s+=538;break;
case 541: s+=539;break;
case 542: s+=540;break;
case 543: s+=541;break;
case 544: s+=542;break;
case 545: s+=543;break;
case 546: s+=544;break;
case 547: s+=545;break;
case 548: s+=546;break;
case 549: s+=547;break;
case 550: s+=548;break;
case 551: s+=549;break;
case 552: s+=550;break;
case 553: s+=551;break;
case 554: s+=552;break;
case 555: s+=553;break;
case 556: s+=554;break;
case 557: s+=555;break;
case 558: s+=556;break;
case 559: s+=557;break;
case 560: s+=558;break;
case 561: s+=559;break;
case 562: s+=560;break;
case 563: s+=561;break;
case 564: s+=562;break;
case 565: s+=563;break;
case 566: s+=564;break;
case 567: s+=565;break;
case 568: s+=566;break;
case 569: s+=567;break;
case 570: s+=568;break;
case 571: s+=569;break;
case 572: s+=570;break;
case 573: s+=571;break;
case 574: s+=572;break;
case 575: s+=573;break;
case 576: s+=574;break;
case 577: s+=575;break;
case 578: s+=576;break;
case 579: s+=577;break;
case 580: s+=578;break;
case 581: s+=579;break;
case 582: s+=580;break;
case 583: s+=581;break;
case 584: s+=582;break;
case 585: s+=583;break;
case 586: s+=584;break;
case 587: s+=585;break;
case 588: s+=586;break;
case 589: s+=587;break;
case 590: s+=588;break;
case 591: s+=589;break;
case 592: s+=590;break;
case 593: s+=591;break;
case 594: s+=592;break;
case 595: s+=593;break;
case 596: s+=594;break;
case 597: s+=595;break;
case 598: s+=596;break;
case 599: s+=597;break;
case 600: s+=598;break;
case 601: s+=599;break;
case 602: s+=600;break;
case 603: s+=601;break;
case 604: s+=602;break;
case 605: s+=603;break;
case 606: s+=604;break;
case 607: s+=605;break;
case 608: s+=606;break;
case 609: s+=607;break;
case 610: s+=608;break;
case 611: s+=609;break;
case 612: s+=610;break;
case 613: s+=611;break;
case 614: s+=612;break;
case 615: s+=613;break;
case 616: s+=614;break;
case 617: s+=615;break;
case 618: s+=616;break;
case 619: s+=617;break;
case 620: s+=618;break;
case 621: s+=619;break;
case 622: s+=620;break;
case 623: s+=621;break;
case 624: s+=622;break;
case 625: s+=623;break;
case 626: s+=624;break;
case 627: s+=625;break;
case 628: s+=626;break;
case 629: s+=627;break;
case 630: s+=628;break;
case 631: s+=629;break;
case 632: s+=630;break;
case 633: s+=631;break;
case 634: s+=632;break;
case 635: s+=633;break;
case 636: s+=634;break;
case 637: s+=635;break;
case 638: s+=636;break;
case 639: s+=637;break;
case 640: s+=638;break;
case 641: s+=639;break;
case 642: s+=640;break;
case 643: s+=641;break;
case 644: s+=642;break;
case 645: s+=643;break;
case 646: s+=644;break;
case 647: s+=645;break;
case 648: s+=646;break;
case 649: s+=647;break;
case 650: s+=648;break;
case 651: s+=649;break;
case 652: s+=650;break;
case 653: s+=651;break;
case 654: s+=652;break;
case 655: s+=653;break;
case 656: s+=654;break;
case 657: s+=655;break;
case 658: s+=656;break;
case 659: s+=657;break;
case 660: s+=658;break;
case 661: s+=659;break;
case 662: s+=660;break;
case 663: s+=661;break;
case 664: s+=662;break;
case 665: s+=663;break;
case 666: s+=664;break;
case 667: s+=665;break;
case 668: s+=666;break;
case 669: s+=667;break;
case 670: s+=668;break;
case 671: s+=669;break;
case 672: s+=670;break;
case 673: s+=671;break;
case 674: s+=672;break;
case 675: s+=673;break;
case 676: s+=674;break;
case 677: s+=675;break;
case 678: s+=676;break;
case 679: s+=677;break;
case 680: s+=678;break;
case 681: s+=679;break;
case 682: s+=680;break;
case 683: s+=681;break;
case 684: s+=682;break;
case 685: s+=683;break;
case 686: s+=684;break;
case 687: s+=685;break;
case 688: s+=686;break;
case 689: s+=687;break;
case 690: s+=688;break;
case 691: s+=689;break;
case 692: s+=690;break;
case 693: s+=691;break;
case 694: s+=692;break;
case 695: s+=693;break;
case 696: s+=694;break;
case 697: s+=695;break;
case 698: s+=696;break;
case 699: s+=697;break;
case 700: s+=698;break;
case 701: s+=699;break;
case 702: s+=700;break;
case 703: s+=701;break;
case 704: s+=702;break;
case 705: s+=703;break;
case 706: s+=704;break;
case 707: s+=705;break;
case 708: s+=706;break;
case 709: s+=707;break;
case 710: s+=708;break;
case 711: s+=709;break;
case 712: s+=710;break;
case 713: s+=711;break;
case 714: s+=712;break;
case 715: s+=713;break;
case 716: s+=714;break;
case 717: s+=715;break;
case 718: s+=716;break;
case 719: s+=717;break;
case 720: s+=718;break;
case 721: s+=719;break;
case 722: s+=720;break;
case 723: s+=721;break;
case 724: s+=722;break;
case 725: s+=723;break;
case 726: s+=724;break;
case 727: s+=725;break;
case 728: s+=726;break;
case 729: s+=727;break;
case 730: s+=728;break;
case 731: s+=729;break;
case 732: s+=730;break;
case 733: s+=731;break;
case 734: s+=732;break;
case 735: s+=733;break;
case 736: s+=734;break;
case 737: s+=735;break;
case 738: s+=736;break;
case 739: s+=737;break;
case 740: s+=738;break;
case 741: s+=739;break;
case 742: s+=740;break;
case 743: s+=741;break;
case 744: s+=742;break;
case 745: s+=743;break;
case 746: s+=744;break;
case 747: s+=745;break;
case 748: s+=746;break;
case 749: s+=747;break;
case 750: s+=748;break;
case 751: s+=749;break;
case 752: s+=750;break;
case 753: s+=751;break;
case 754: s+=752;break;
case 755: s+=753;break;
case 756: s+=754;break;
case 757: s+=755;break;
case 758: s+=756;break;
case 759: s+=757;break;
case 760: s+=758;break;
case 761: s+=759;break;
case 762: s+=760;break;
case 763: s+=761;break;
case 764: s+=762;break;
case 765: s+=763;break;
case 766: s+=764;break;
case 767: s+=765;break;
case 768: s+=766;break;
case 769: s+=767;break;
case 770: s+=768;break;
case 771: s+=769;break;
case 772: s+=770;break;
case 773: s+=771;break;
case 774: s+=772;break;
case 775: s+=773;break;
case 776: s+=774;break;
case 777: s+=775;break;
case 778: s+=776;break;
case 779: s+=777;break;
case 780: s+=778;break;
case 781: s+=779;break;
case 782: s+=780;break;
case 783: s+=781;break;
case 784: s+=782;break;
case 785: s+=783;break;
case 786: s+=784;break;
case 787: s+=785;break;
case 788: s+=786;break;
case 789: s+=787;break;
case 790: s+=788;break;
case 791: s+=789;break;
case 792: s+=790;break;
case 793: s+=791;break;
case 794: s+=792;break;
case 795: s+=793;break;
case 796: s+=794;break;
case 797: s+=795;break;
case 798: s+=796;break;
case 799: s+=797;break;
case 800: s+=798;break;
case 801: s+=799;break;
case 802: s+=800;break;
case 803: s+=801;break;
case 804: s+=802;break;
case 805: s+=803;break;
case 806: s+=804;break;
case 807: s+=805;break;
case 808: s+=806;break;
case 809: s+=807;break;
case 810: s+=808;break;
case 811: s+=809;break;
case 812: s+=810;break;
case 813: s+=811;break;
case 814: s+=812;break;
case 815: s+=813;break;
case 816: s+=814;break;
case 817: s+=815;break;
case 818: s+=816;break;
case 819: s+=817;break;
case 820: s+=818;break;
case 821: s+=819;break;
case 822: s+=820;break;
case 823: s+=821;break;
case 824: s+=822;break;
case 825: s+=823;break;
case 826: s+=824;break;
case 827: s+=825;break;
case 828: s+=826;break;
case 829: s+=827;break;
case 830: s+=828;break;
case 831: s+=829;break;
case 832: s+=830;break;
case 833: s+=831;break;
case 834: s+=832;break;
case 835: s+=833;break;
case 836: s+=834;break;
case 837: s+=835;break;
case 838: s+=836;break;
case 839: s+=837;break;
case 840: s+=838;break;
case 841: s+=839;break;
case 842: s+=840;break;
case 843: s+=841;break;
case 844: s+=842;break;
case 845: s+=843;break;
case 846: s+=844;break;
case 847: s+=845;break;
case 848: s+=846;break;
case 849: s+=847;break;
case 850: s+=848;break;
case 851: s+=849;break;
case 852: s+=850;break;
case 853: s+=851;break;
case 854: s+=852;break;
case 855: s+=853;break;
case 856: s+=854;break;
case 857: s+=855;break;
case 858: s+=856;break;
case 859: s+=857;break;
case 860: s+=858;break;
case 861: s+=859;break;
case 862: s+=860;break;
case 863: s+=861;break;
case 864: s+=862;break;
case 865: s+=863;break;
case 866: s+=864;break;
case 867: s+=865;break;
case 868: s+=866;break;
case 869: s+=867;break;
case 870: s+=868;break;
case 871: s+=869;break;
case 872: s+=870;break;
case 873: s+=871;break;
case 874: s+=872;break;
case 875: s+=873;break;
case 876: s+=874;break;
case 877: s+=875;break;
case 878: s+=876;break;
case 879: s+=877;break;
case 880: s+=878;break;
case 881: s+=879;break;
case 882: s+=880;break;
case 883: s+=881;break;
case 884: s+=882;break;
case 885: s+=883;break;
case 886: s+=884;break;
case 887: s+=885;break;
case 888: s+=886;break;
case 889: s+=887;break;
case 890: s+=888;break;
case 891: s+=889;break;
case 892: s+=890;break;
case 893: s+=891;break;
case 894: s+=892;break;
case 895: s+=893;break;
case 896: s+=894;break;
case 897: s+=895;break;
case 898: s+=896;break;
case 899: s+=897;break;
case 900: s+=898;break;
case 901: s+=899;break;
case 902: s+=900;break;
case 903: s+=901;break;
case 904: s+=902;break;
case 905: s+=903;break;
case 906: s+=904;break;
case 907: s+=905;break;
case 908: s+=906;break;
case 909: s+=907;break;
case 910: s+=908;break;
case 911: s+=909;break;
case 912: s+=910;break;
case 913: s+=911;break;
case 914: s+=912;break;
case 915: s+=913;break;
case 916: s+=914;break;
case 917: s+=915;break;
case 918: s+=916;break;
case 919: s+=917;break;
case 920: s+=918;break;
case 921: s+=919;break;
case 922: s+=920;break;
case 923: s+=921;break;
case 924: s+=922;break;
case 925: s+=923;break;
case 926: s+=924;break;
case 927: s+=925;break;
case 928: s+=926;break;
case 929: s+=927;break;
case 930: s+=928;break;
case 931: s+=929;break;
case 932: s+=930;break;
case 933: s+=931;break;
case 934: s+=932;break;
case 935: s+=933;break;
case 936: s+=934;break;
case 937: s+=935;break;
case 938: s+=936;break;
case 939: s+=937;break;
case 940: s+=938;break;
case 941: s+=939;break;
case 942: s+=940;break;
case 943: s+=941;break;
case 944: s+=942;break;
case 945: s+=943;break;
case 946: s+=944;break;
case 947: s+=945;break;
case 948: s+=946;break;
case 949: s+=947;break;
case 950: s+=948;break;
case 951: s+=949;break;
case 952: s+=950;break;
case 953: s+=951;break;
case 954: s+=952;break;
case 955: s+=953;break;
case 956: s+=954;break;
case 957: s+=955;break;
case 958: s+=956;break;
case 959: s+=957;break;
case 960: s+=958;break;
case 961: s+=959;break;
case 962: s+=960;break;
case 963: s+=961;break;
case 964: s+=962;break;
case 965: s+=963;break;
case 966: s+=964;break;
case 967: s+=965;break;
case 968: s+=966;break;
case 969: s+=967;break;
case 970: s+=968;break;
case 971: s+=969;break;
case 972: s+=970;break;
case 973: s+=971;break;
case 974: s+=972;break;
case 975: s+=973;break;
case 976: s+=974;break;
case 977: s+=975;break;
case 978: s+=976;break;
case 979: s+=977;break;
case 980: s+=978;break;
case 981: s+=979;break;
case 982: s+=980;break;
case 983: s+=981;break;
case 984: s+=982;break;
case 985: s+=983;break;
case 986: s+=984;break;
case 987: s+=985;break;
case 988: s+=986;break;
case 989: s+=987;break;
case 990: s+=988;break;
case 991: s+=989;break;
case 992: s+=990;break;
case 993: s+=991;break;
case 994: s+=992;break;
case 995: s+=993;break;
case 996: s+=994;break;
case 997: s+=995;break;
case 998: s+=996;break;
case 999: s+=997;break;
case 1000: s+=998;break;
case 1001: s+=999;break;
case 1002: s+=1000;break;
case 1003: s+=1001;break;
case 1004: s+=1002;break;
case 1005: s+=1003;break;
case 1006: s+=1004;break;
case 1007: s+=1005;break;
case 1008: s+=1006;break;
case 1009: s+=1007;break;
case 1010: s+=1008;break;
case 1011: s+=1009;break;
case 1012: s+=1010;break;
case 1013: s+=1011;break;
case 1014: s+=1012;break;
case 1015: s+=1013;break;
case 1016: s+=1014;break;
case 1017: s+=1015;break;
case 1018: s+=1016;break;
case 1019: s+=1017;break;
case 1020: s+=1018;break;
case 1021: s+=1019;break;
case 1022: s+=1020;break;
case 1023: s+=1021;break;
case 1024: s+=1022;break;
case 1025: s+=1023;break;
case 1026: s+=1024;break;
case 1027: s+=1025;break;
case 1028: s+=1026;break;
case 1029: s+=1027;break;
case 1030: s+=1028;break;
case 1031: s+=1029;break;
case 1032: s+=1030;break;
case 1033: s+=1031;break;
case 1034: s+=1032;break;
case 1035: s+=1033;break;
case 1036: s+=1034;break;
case 1037: s+=1035;break;
case 1038: s+=1036;break;
case 1039: s+=1037;break;
case 1040: s+=1038;break;
case 1041: s+=1039;break;
case 1042: s+=1040;break;
case 1043: s+=1041;break;
case 1044: s+=1042;break;
case 1045: s+=1043;break;
case 1046: s+=1044;break;
case 1047: s+=1045;break;
case 1048: s+=1046;break;
case 1049: s+=1047;break;
case 1050: s+=1048;break;
case 1051: s+=1049;break;
case 1052: s+=1050;break;
case 1053: s+=1051;break;
case 1054: s+=1052;break;
case 1055: s+=1053;break;
case 1056: s+=1054;break;
case 1057: s+=1055;break;
case 1058: s+=1056;break;
case 1059: s+=1057;break;
case 1060: s+=1058;break;
case 1061: s+=1059;break;
case 1062: s+=1060;break;
case 1063: s+=1061;break;
case 1064: s+=1062;break;
case 1065: s+=1063;break;
case 1066: s+=1064;break;
case 1067: s+=1065;break;
case 1068: s+=1066;break;
case 1069: s+=1067;break;
case 1070: s+=1068;break;
case 1071: s+=1069;break;
case 1072: s+=1070;break;
case 1073: s+=1071;break;
case 1074: s+=1072;break;
case 1075: s+=1073;break;
case 1076: s+=1074;break;
case 1077: s+=1075;break;
case 1078: s+=1076;break;
case 1079: s+=1077;break;
case 1080: s+=1078;break;
case 1081: s+=1079;break;
case 1082: s+=1080;break;
case 1083: s+=1081;break;
case 1084: s+=1082;break;
case 1085: s+=1083;break;
case 1086: s+=1084;break;
case 1087: s+=1085;break;
case 1088: s+=1086;break;
case 1089: s+=1087;break;
case 1090: s+=1088;break;
case 1091: s+=1089;break;
case 1092: s+=1090;break;
case 1093: s+=1091;break;
case 1094: s+=1092;break;
case 1095: s+=1093;break;
case 1096: s+=1094;break;
case 1097: s+=1095;break;
case 1098: s+=1096;break;
case 1099: s+=1097;break;
case 1100: s+=1098;break;
case 1101: s+=1099;break;
case 1102: s+=1100;break;
case 1103: s+=1101;break;
case 1104: s+=1102;break;
case 1105: s+=1103;break;
case 1106: s+=1104;break;
case 1107: s+=1105;break;
case 1108: s+=1106;break;
case 1109: s+=1107;break;
case 1110: s+=1108;break;
case 1111: s+=1109;break;
case 1112: s+=1110;break;
case 1113: s+=1111;break;
case 1114: s+=1112;break;
case 1115: s+=1113;break;
case 1116: s+=1114;break;
case 1117: s+=1115;break;
case 1118: s+=1116;break;
case 1119: s+=1117;break;
case 1120: s+=1118;break;
case 1121: s+=1119;break;
case 1122: s+=1120;break;
case 1123: s+=1121;break;
case 1124: s+=1122;break;
case 1125: s+=1123;break;
case 1126: s+=1124;break;
case 1127: s+=1125;break;
case 1128: s+=1126;break;
case 1129: s+=1127;break;
case 1130: s+=1128;break;
case 1131: s+=1129;break;
case 1132: s+=1130;break;
case 1133: s+=1131;break;
case 1134: s+=1132;break;
case 1135: s+=1133;break;
case 1136: s+=1134;break;
case 1137: s+=1135;break;
case 1138: s+=1136;break;
case 1139: s+=1137;break;
case 1140: s+=1138;break;
case 1141: s+=1139;break;
case 1142: s+=1140;break;
case 1143: s+=1141;break;
case 1144: s+=1142;break;
case 1145: s+=1143;break;
case 1146: s+=1144;break;
case 1147: s+=1145;break;
case 1148: s+=1146;break;
case 1149: s+=1147;break;
case 1150: s+=1148;break;
case 1151: s+=1149;break;
case 1152: s+=1150;break;
case 1153: s+=1151;break;
case 1154: s+=1152;break;
case 1155: s+=1153;break;
case 1156: s+=1154;break;
case 1157: s+=1155;break;
case 1158: s+=1156;break;
case 1159: s+=1157;break;
case 1160: s+=1158;break;
case 1161: s+=1159;break;
case 1162: s+=1160;break;
case 1163: s+=1161;break;
case 1164: s+=1162;break;
case 1165: s+=1163;break;
case 1166: s+=1164;break;
case 1167: s+=1165;break;
case 1168: s+=1166;break;
case 1169: s+=1167;break;
case 1170: s+=1168;break;
case 1171: s+=1169;break;
case 1172: s+=1170;break;
case 1173: s+=1171;break;
case 1174: s+=1172;break;
case 1175: s+=1173;break;
case 1176: s+=1174;break;
case 1177: s+=1175;break;
case 1178: s+=1176;break;
case 1179: s+=1177;break;
case 1180: s+=1178;break;
case 1181: s+=1179;break;
case 1182: s+=1180;break;
case 1183: s+=1181;break;
case 1184: s+=1182;break;
case 1185: s+=1183;break;
case 1186: s+=1184;break;
case 1187: s+=1185;break;
case 1188: s+=1186;break;
case 1189: s+=1187;break;
case 1190: s+=1188;break;
case 1191: s+=1189;break;
case 1192: s+=1190;break;
case 1193: s+=1191;break;
case 1194: s+=1192;break;
case 1195: s+=1193;break;
case 1196: s+=1194;break;
case 1197: s+=1195;break;
case 1198: s+=1196;break;
case 1199: s+=1197;break;
case 1200: s+=1198;break;
case 1201: s+=1199;break;
case 1202: s+=1200;break;
case 1203: s+=1201;break;
case 1204: s+=1202;break;
case 1205: s+=1203;break;
case 1206: s+=1204;break;
case 1207: s+=1205;break;
case 1208: s+=1206;break;
case 1209: s+=1207;break;
case 1210: s+=1208;break;
case 1211: s+=1209;break;
case 1212: s+=1210;break;
case 1213: s+=1211;break;
case 1214: s+=1212;break;
case 1215: s+=1213;break;
case 1216: s+=1214;break;
case 1217: s+=1215;break;
case 1218: s+=1216;break;
case 1219: s+=1217;break;
case 1220: s+=1218;break;
case 1221: s+=1219;break;
case 1222: s+=1220;break;
case 1223: s+=1221;break;
case 1224: s+=1222;break;
case 1225: s+=1223;break;
case 1226: s+=1224;break;
case 1227: s+=1225;break;
case 1228: s+=1226;break;
case 1229: s+=1227;break;
case 1230: s+=1228;break;
case 1231: s+=1229;break;
case 1232: s+=1230;break;
case 1233: s+=1231;break;
case 1234: s+=1232;break;
case 1235: s+=1233;break;
case 1236: s+=1234;break;
case 1237: s+=1235;break;
case 1238: s+=1236;break;
case 1239: s+=1237;break;
case 1240: s+=1238;break;
case 1241: s+=1239;break;
case 1242: s+=1240;break;
case 1243: s+=1241;break;
case 1244: s+=1242;break;
case 1245: s+=1243;break;
case 1246: s+=1244;break;
case 1247: s+=1245;break;
case 1248: s+=1246;break;
case 1249: s+=1247;break;
case 1250: s+=1248;break;
case 1251: s+=1249;break;
case 1252: s+=1250;break;
case 1253: s+=1251;break;
case 1254: s+=1252;break;
case 1255: s+=1253;break;
case 1256: s+=1254;break;
case 1257: s+=1255;break;
case 1258: s+=1256;break;
case 1259: s+=1257;break;
case 1260: s+=1258;break;
case 1261: s+=1259;break;
case 1262: s+=1260;break;
case 1263: s+=1261;break;
case 1264: s+=1262;break;
case 1265: s+=1263;break;
case 1266: s+=1264;break;
case 1267: s+=1265;break;
case 1268: s+=1266;break;
case 1269: s+=1267;break;
case 1270: s+=1268;break;
case 1271: s+=1269;break;
case 1272: s+=1270;break;
case 1273: s+=1271;break;
case 1274: s+=1272;break;
case 1275: s+=1273;break;
case 1276: s+=1274;break;
case 1277: s+=1275;break;
case 1278: s+=1276;break;
case 1279: s+=1277;break;
case 1280: s+=1278;break;
case 1281: s+=1279;break;
case 1282: s+=1280;break;
case 1283: s+=1281;break;
case 1284: s+=1282;break;
case 1285: s+=1283;break;
case 1286: s+=1284;break;
case 1287: s+=1285;break;
case 1288: s+=1286;break;
case 1289: s+=1287;break;
case 1290: s+=1288;break;
case 1291: s+=1289;break;
case 1292: s+=1290;break;
case 1293: s+=1291;break;
case 1294: s+=1292;break;
case 1295: s+=1293;break;
case 1296: s+=1294;break;
case 1297: s+=1295;break;
case 1298: s+=1296;break;
case 1299: s+=1297;break;
case 1300: s+=1298;break;
case 1301: s+=1299;break;
case 1302: s+=1300;break;
case 1303: s+=1301;break;
case 1304: s+=1302;break;
case 1305: s+=1303;break;
case 1306: s+=1304;break;
case 1307: s+=1305;break;
case 1308: s+=1306;break;
case 1309: s+=1307;break;
case 1310: s+=1308;break;
case 1311: s+=1309;break;
case 1312: s+=1310;break;
case 1313: s+=1311;break;
case 1314: s+=1312;break;
case 1315: s+=1313;break;
case 1316: s+=1314;break;
case 1317: s+=1315;break;
case 1318: s+=1316;break;
case 1319: s+=1317;break;
case 1320: s+=1318;break;
case 1321: s+=1319;break;
case 1322: s+=1320;break;
case 1323: s+=1321;break;
case 1324: s+=1322;break;
case 1325: s+=1323;break;
case 1326: s+=1324;break;
case 1327: s+=1325;break;
case 1328: s+=1326;break;
case 1329: s+=1327;break;
case 1330: s+=1328;break;
case 1331: s+=1329;break;
case 1332: s+=1330;break;
case 1333: s+=1331;break;
case 1334: s+=1332;break;
case 1335: s+=1333;break;
case 1336: s+=1334;break;
case 1337: s+=1335;break;
case 1338: s+=1336;break;
case 1339: s+=1337;break;
case 1340: s+=1338;break;
case 1341: s+=1339;break;
case 1342: s+=1340;break;
case 1343: s+=1341;break;
case 1344: s+=1342;break;
case 1345: s+=1343;break;
case 1346: s+=1344;break;
case 1347: s+=1345;break;
case 1348: s+=1346;break;
case 1349: s+=1347;break;
case 1350: s+=1348;break;
case 1351: s+=1349;break;
case 1352: s+=1350;break;
case 1353: s+=1351;break;
case 1354: s+=1352;break;
case 1355: s+=1353;break;
case 1356: s+=1354;break;
case 1357: s+=1355;break;
case 1358: s+=1356;break;
case 1359: s+=1357;break;
case 1360: s+=1358;break;
case 1361: s+=1359;break;
case 1362: s+=1360;break;
case 1363: s+=1361;break;
case 1364: s+=1362;break;
case 1365: s+=1363;break;
case 1366: s+=1364;break;
case 1367: s+=1365;break;
case 1368: s+=1366;break;
case 1369: s+=1367;break;
case 1370: s+=1368;break;
case 1371: s+=1369;break;
case 1372: s+=1370;break;
case 1373: s+=1371;break;
case 1374: s+=1372;break;
case 1375: s+=1373;break;
case 1376: s+=1374;break;
case 1377: s+=1375;break;
case 1378: s+=1376;break;
case 1379: s+=1377;break;
case 1380: s+=1378;break;
case 1381: s+=1379;break;
case 1382: s+=1380;break;
case 1383: s+=1381;break;
case 1384: s+=1382;break;
case 1385: s+=1383;break;
case 1386: s+=1384;break;
case 1387: s+=1385;break;
case 1388: s+=1386;break;
case 1389: s+=1387;break;
case 1390: s+=1388;break;
case 1391: s+=1389;break;
case 1392: s+=1390;break;
case 1393: s+=1391;break;
case 1394: s+=1392;break;
case 1395: s+=1393;break;
case 1396: s+=1394;break;
case 1397: s+=1395;break;
case 1398: s+=1396;break;
case 1399: s+=1397;break;
case 1400: s+=1398;break;
case 1401: s+=1399;break;
case 1402: s+=1400;break;
case 1403: s+=1401;break;
case 1404: s+=1402;break;
case 1405: s+=1403;break;
case 1406: s+=1404;break;
case 1407: s+=1405;break;
case 1408: s+=1406;break;
case 1409: s+=1407;break;
case 1410: s+=1408;break;
case 1411: s+=1409;break;
case 1412: s+=1410;break;
case 1413: s+=1411;break;
case 1414: s+=1412;break;
case 1415: s+=1413;break;
case 1416: s+=1414;break;
case 1417: s+=1415;break;
case 1418: s+=1416;break;
case 1419: s+=1417;break;
case 1420: s+=1418;break;
case 1421: s+=1419;break;
case 1422: s+=1420;break;
case 1423: s+=1421;break;
case 1424: s+=1422;break;
case 1425: s+=1423;break;
case 1426: s+=1424;break;
case 1427: s+=1425;break;
case 1428: s+=1426;break;
case 1429: s+=1427;break;
case 1430: s+=1428;break;
case 1431: s+=1429;break;
case 1432: s+=1430;break;
case 1433: s+=1431;break;
case 1434: s+=1432;break;
case 1435: s+=1433;break;
case 1436: s+=1434;break;
case 1437: s+=1435;break;
case 1438: s+=1436;break;
case 1439: s+=1437;break;
case 1440: s+=1438;break;
case 1441: s+=1439;break;
case 1442: s+=1440;break;
case 1443: s+=1441;break;
case 1444: s+=1442;break;
case 1445: s+=1443;break;
case 1446: s+=1444;break;
case 1447: s+=1445;break;
case 1448: s+=1446;break;
case 1449: s+=1447;break;
case 1450: s+=1448;break;
case 1451: s+=1449;break;
case 1452: s+=1450;break;
case 1453: s+=1451;break;
case 1454: s+=1452;break;
case 1455: s+=1453;break;
case 1456: s+=1454;break;
case 1457: s+=1455;break;
case 1458: s+=1456;break;
case 1459: s+=1457;break;
case 1460: s+=1458;break;
case 1461: s+=1459;break;
case 1462: s+=1460;break;
case 1463: s+=1461;break;
case 1464: s+=1462;break;
case 1465: s+=1463;break;
case 1466: s+=1464;break;
case 1467: s+=1465;break;
case 1468: s+=1466;break;
case 1469: s+=1467;break;
case 1470: s+=1468;break;
case 1471: s+=1469;break;
case 1472: s+=1470;break;
case 1473: s+=1471;break;
case 1474: s+=1472;break;
case 1475: s+=1473;break;
case 1476: s+=1474;break;
case 1477: s+=1475;break;
case 1478: s+=1476;break;
case 1479: s+=1477;break;
case 1480: s+=1478;break;
case 1481: s+=1479;break;
case 1482: s+=1480;break;
case 1483: s+=1481;break;
case 1484: s+=1482;break;
case 1485: s+=1483;break;
case 1486: s+=1484;break;
case 1487: s+=1485;break;
case 1488: s+=1486;break;
case 1489: s+=1487;break;
case 1490: s+=1488;break;
case 1491: s+=1489;break;
case 1492: s+=1490;break;
case 1493: s+=1491;break;
case 1494: s+=1492;break;
case 1495: s+=1493;break;
case 1496: s+=1494;break;
case 1497: s+=1495;break;
case 1498: s+=1496;break;
case 1499: s+=1497;break;
case 1500: s+=1498;break;
case 1501: s+=1499;break;
case 1502: s+=1500;break;
case 1503: s+=1501;break;
case 1504: s+=1502;break;
case 1505: s+=1503;break;
case 1506: s+=1504;break;
case 1507: s+=1505;break;
case 1508: s+=1506;break;
case 1509: s+=1507;break;
case 1510: s+=1508;break;
case 1511: s+=1509;break;
case 1512: s+=1510;break;
case 1513: s+=1511;break;
case 1514: s+=1512;break;
case 1515: s+=1513;break;
case 1516: s+=1514;break;
case 1517: s+=1515;break;
case 1518: s+=1516;break;
case 1519: s+=1517;break;
case 1520: s+=1518;break;
case 1521: s+=1519;break;
case 1522: s+=1520;break;
case 1523: s+=1521;break;
case 1524: s+=1522;break;
case 1525: s+=1523;break;
case 1526: s+=1524;break;
case 1527: s+=1525;break;
case 1528: s+=1526;break;
case 1529: s+=1527;break;
case 1530: s+=1528;break;
case 1531: s+=1529;break;
case 1532: s+=1530;break;
case 1533: s+=1531;break;
case 1534: s+=1532;break;
case 1535: s+=1533;break;
case 1536: s+=1534;break;
case 1537: s+=1535;break;
case 1538: s+=1536;break;
case 1539: s+=1537;break;
case 1540: s+=1538;break;
case 1541: s+=1539;break;
case 1542: s+=1540;break;
case 1543: s+=1541;break;
case 1544: s+=1542;break;
case 1545: s+=1543;break;
case 1546: s+=1544;break;
case 1547: s+=1545;break;
case 1548: s+=1546;break;
case 1549: s+=1547;break;
case 1550: s+=1548;break;
case 1551: s+=1549;break;
case 1552: s+=1550;break;
case 1553: s+=1551;break;
case 1554: s+=1552;break;
case 1555: s+=1553;break;
case 1556: s+=1554;break;
case 1557: s+=1555;break;
case 1558: s+=1556;break;
case 1559: s+=1557;break;
case 1560: s+=1558;break;
case 1561: s+=1559;break;
case 1562: s+=1560;break;
case 1563: s+=1561;break;
case 1564: s+=1562;break;
case 1565: s+=1563;break;
case 1566: s+=1564;break;
case 1567: s+=1565;break;
case 1568: s+=1566;break;
case 1569: s+=1567;break;
case 1570: s+=1568;break;
case 1571: s+=1569;break;
case 1572: s+=1570;break;
case 1573: s+=1571;break;
case 1574: s+=1572;break;
case 1575: s+=1573;break;
case 1576: s+=1574;break;
case 1577: s+=1575;break;
case 1578: s+=1576;break;
case 1579: s+=1577;break;
case 1580: s+=1578;break;
case 1581: s+=1579;break;
case 1582: s+=1580;break;
case 1583: s+=1581;break;
case 1584: s+=1582;break;
case 1585: s+=1583;break;
case 1586: s+=1584;break;
case 1587: s+=1585;break;
case 1588: s+=1586;break;
case 1589: s+=1587;break;
case 1590: s+=1588;break;
case 1591: s+=1589;break;
case 1592: s+=1590;break;
case 1593: s+=1591;break;
case 1594: s+=1592;break;
case 1595: s+=1593;break;
case 1596: s+=1594;break;
case 1597: s+=1595;break;
case 1598: s+=1596;break;
case 1599: s+=1597;break;
case 1600: s+=1598;break;
case 1601: s+=1599;break;
case 1602: s+=1600;break;
case 1603: s+=1601;break;
case 1604: s+=1602;break;
case 1605: s+=1603;break;
case 1606: s+=1604;break;
case 1607: s+=1605;break;
case 1608: s+=1606;break;
case 1609: s+=1607;break;
case 1610: s+=1608;break;
case 1611: s+=1609;break;
case 1612: s+=1610;break;
case 1613: s+=1611;break;
case 1614: s+=1612;break;
case 1615: s+=1613;break;
case 1616: s+=1614;break;
case 1617: s+=1615;break;
case 1618: s+=1616;break;
case 1619: s+=1617;break;
case 1620: s+=1618;break;
case 1621: s+=1619;break;
case 1622: s+=1620;break;
case 1623: s+=1621;break;
case 1624: s+=1622;break;
case 1625: s+=1623;break;
case 1626: s+=1624;break;
case 1627: s+=1625;break;
case 1628: s+=1626;break;
case 1629: s+=1627;break;
case 1630: s+=1628;break;
case 1631: s+=1629;break;
case 1632: s+=1630;break;
case 1633: s+=1631;break;
case 1634: s+=1632;break;
case 1635: s+=1633;break;
case 1636: s+=1634;break;
case 1637: s+=1635;break;
case 1638: s+=1636;break;
case 1639: s+=1637;break;
case 1640: s+=1638;break;
case 1641: s+=1639;break;
case 1642: s+=1640;break;
case 1643: s+=1641;break;
case 1644: s+=1642;break;
case 1645: s+=1643;break;
case 1646: s+=1644;break;
case 1647: s+=1645;break;
case 1648: s+=1646;break;
case 1649: s+=1647;break;
case 1650: s+=1648;break;
case 1651: s+=1649;break;
case 1652: s+=1650;break;
case 1653: s+=1651;break;
case 1654: s+=1652;break;
case 1655: s+=1653;break;
case 1656: s+=1654;break;
case 1657: s+=1655;break;
case 1658: s+=1656;break;
case 1659: s+=1657;break;
case 1660: s+=1658;break;
case 1661: s+=1659;break;
case 1662: s+=1660;break;
case 1663: s+=1661;break;
case 1664: s+=1662;break;
case 1665: s+=1663;break;
case 1666: s+=1664;break;
case 1667: s+=1665;break;
case 1668: s+=1666;break;
case 1669: s+=1667;break;
case 1670: s+=1668;break;
case 1671: s+=1669;break;
case 1672: s+=1670;break;
case 1673: s+=1671;break;
case 1674: s+=1672;break;
case 1675: s+=1673;break;
case 1676: s+=1674;break;
case 1677: s+=1675;break;
case 1678: s+=1676;break;
case 1679: s+=1677;break;
case 1680: s+=1678;break;
case 1681: s+=1679;break;
case 1682: s+=1680;break;
case 1683: s+=1681;break;
case 1684: s+=1682;break;
case 1685: s+=1683;break;
case 1686: s+=1684;break;
case 1687: s+=1685;break;
case 1688: s+=1686;break;
case 1689: s+=1687;break;
case 1690: s+=1688;break;
case 1691: s+=1689;break;
case 1692: s+=1690;break;
case 1693: s+=1691;break;
case 1694: s+=1692;break;
case 1695: s+=1693;break;
case 1696: s+=1694;break;
case 1697: s+=1695;break;
case 1698: s+=1696;break;
case 1699: s+=1697;break;
case 1700: s+=1698;break;
case 1701: s+=1699;break;
case 1702: s+=1700;break;
case 1703: s+=1701;break;
case 1704: s+=1702;break;
case 1705: s+=1703;break;
case 1706: s+=1704;break;
case 1707: s+=1705;break;
case 1708: s+=1706;break;
case 1709: s+=1707;break;
case 1710: s+=1708;break;
case 1711: s+=1709;break;
case 1712: s+=1710;break;
case 1713: s+=1711;break;
case 1714: s+=1712;break;
case 1715: s+=1713;break;
case 1716: s+=1714;break;
case 1717: s+=1715;break;
case 1718: s+=1716;break;
case 1719: s+=1717;break;
case 1720: s+=1718;break;
case 1721: s+=1719;break;
case 1722: s+=1720;break;
case 1723: s+=1721;break;
case 1724: s+=1722;break;
case 1725: s+=1723;break;
case 1726: s+=1724;break;
case 1727: s+=1725;break;
case 1728: s+=1726;break;
case 1729: s+=1727;break;
case 1730: s+=1728;break;
case 1731: s+=1729;break;
case 1732: s+=1730;break;
case 1733: s+=1731;break;
case 1734: s+=1732;break;
case 1735: s+=1733;break;
case 1736: s+=1734;break;
case 1737: s+=1735;break;
case 1738: s+=1736;break;
case 1739: s+=1737;break;
case 1740: s+=1738;break;
case 1741: s+=1739;break;
case 1742: s+=1740;break;
case 1743: s+=1741;break;
case 1744: s+=1742;break;
case 1745: s+=1743;break;
case 1746: s+=1744;break;
case 1747: s+=1745;break;
case 1748: s+=1746;break;
case 1749: s+=1747;break;
case 1750: s+=1748;break;
case 1751: s+=1749;break;
case 1752: s+=1750;break;
case 1753: s+=1751;break;
case 1754: s+=1752;break;
case 1755: s+=1753;break;
case 1756: s+=1754;break;
case 1757: s+=1755;break;
case 1758: s+=1756;break;
case 1759: s+=1757;break;
case 1760: s+=1758;break;
case 1761: s+=1759;break;
case 1762: s+=1760;break;
case 1763: s+=1761;break;
case 1764: s+=1762;break;
case 1765: s+=1763;break;
case 1766: s+=1764;break;
case 1767: s+=1765;break;
case 1768: s+=1766;break;
case 1769: s+=1767;break;
case 1770: s+=1768;break;
case 1771: s+=1769;break;
case 1772: s+=1770;break;
case 1773: s+=1771;break;
case 1774: s+=1772;break;
case 1775: s+=1773;break;
case 1776: s+=1774;break;
case 1777: s+=1775;break;
case 1778: s+=1776;break;
case 1779: s+=1777;break;
case 1780: s+=1778;break;
case 1781: s+=1779;break;
case 1782: s+=1780;break;
case 1783: s+=1781;break;
case 1784: s+=1782;break;
case 1785: s+=1783;break;
case 1786: s+=1784;break;
case 1787: s+=1785;break;
case 1788: s+=1786;break;
case 1789: s+=1787;break;
case 1790: s+=1788;break;
case 1791: s+=1789;break;
case 1792: s+=1790;break;
case 1793: s+=1791;break;
case 1794: s+=1792;break;
case 1795: s+=1793;break;
case 1796: s+=1794;break;
case 1797: s+=1795;break;
case 1798: s+=1796;break;
case 1799: s+=1797;break;
case 1800: s+=1798;break;
case 1801: s+=1799;break;
case 1802: s+=1800;break;
case 1803: s+=1801;break;
case 1804: s+=1802;break;
case 1805: s+=1803;break;
case 1806: s+=1804;break;
case 1807: s+=1805;break;
case 1808: s+=1806;break;
case 1809: s+=1807;break;
case 1810: s+=1808;break;
case 1811: s+=1809;break;
case 1812: s+=1810;break;
case 1813: s+=1811;break;
case 1814: s+=1812;break;
case 1815: s+=1813;break;
case 1816: s+=1814;break;
case 1817: s+=1815;break;
case 1818: s+=1816;break;
case 1819: s+=1817;break;
case 1820: s+=1818;break;
case 1821: s+=1819;break;
case 1822: s+=1820;break;
case 1823: s+=1821;break;
case 1824: s+=1822;break;
case 1825: s+=1823;break;
case 1826: s+=1824;break;
case 1827: s+=1825;break;
case 1828: s+=1826;break;
case 1829: s+=1827;break;
case 1830: s+=1828;break;
case 1831: s+=1829;break;
case 1832: s+=1830;break;
case 1833: s+=1831;break;
case 1834: s+=1832;break;
case 1835: s+=1833;break;
case 1836: s+=1834;break;
case 1837: s+=1835;break;
case 1838: s+=1836;break;
case 1839: s+=1837;break;
case 1840: s+=1838;break;
case 1841: s+=1839;break;
case 1842: s+=1840;break;
case 1843: s+=1841;break;
case 1844: s+=1842;break;
case 1845: s+=1843;break;
case 1846: s+=1844;break;
case 1847: s+=1845;break;
case 1848: s+=1846;break;
case 1849: s+=1847;break;
case 1850: s+=1848;break;
case 1851: s+=1849;break;
case 1852: s+=1850;break;
case 1853: s+=1851;break;
case 1854: s+=1852;break;
case 1855: s+=1853;break;
case 1856: s+=1854;break;
case 1857: s+=1855;break;
case 1858: s+=1856;break;
case 1859: s+=1857;break;
case 1860: s+=1858;break;
case 1861: s+=1859;break;
case 1862: s+=1860;break;
case 1863: s+=1861;break;
case 1864: s+=1862;break;
case 1865: s+=1863;break;
case 1866: s+=1864;break;
case 1867: s+=1865;break;
case 1868: s+=1866;break;
case 1869: s+=1867;break;
case 1870: s+=1868;break;
case 1871: s+=1869;break;
case 1872: s+=1870;break;
case 1873: s+=1871;break;
case 1874: s+=1872;break;
case 1875: s+=1873;break;
case 1876: s+=1874;break;
case 1877: s+=1875;break;
case 1878: s+=1876;break;
case 1879: s+=1877;break;
case 1880: s+=1878;break;
case 1881: s+=1879;break;
case 1882: s+=1880;break;
case 1883: s+=1881;break;
case 1884: s+=1882;break;
case 1885: s+=1883;break;
case 1886: s+=1884;break;
case 1887: s+=1885;break;
case 1888: s+=1886;break;
case 1889: s+=1887;break;
case 1890: s+=1888;break;
case 1891: s+=1889;break;
case 1892: s+=1890;break;
case 1893: s+=1891;break;
case 1894: s+=1892;break;
case 1895: s+=1893;break;
case 1896: s+=1894;break;
case 1897: s+=1895;break;
case 1898: s+=1896;break;
case 1899: s+=1897;break;
case 1900: s+=1898;break;
case 1901: s+=1899;break;
case 1902: s+=1900;break;
case 1903: s+=1901;break;
case 1904: s+=1902;break;
case 1905: s+=1903;break;
case 1906: s+=1904;break;
case 1907: s+=1905;break;
case 1908: s+=1906;break;
case 1909: s+=1907;break;
case 1910: s+=1908;break;
case 1911: s+=1909;break;
case 1912: s+=1910;break;
case 1913: s+=1911;break;
case 1914: s+=1912;break;
case 1915: s+=1913;break;
case 1916: s+=1914;break;
case 1917: s+=1915;break;
case 1918: s+=1916;break;
case 1919: s+=1917;break;
case 1920: s+=1918;break;
case 1921: s+=1919;break;
case 1922: s+=1920;break;
case 1923: s+=1921;break;
case 1924: s+=1922;break;
case 1925: s+=1923;break;
case 1926: s+=1924;break;
case 1927: s+=1925;break;
case 1928: s+=1926;break;
case 1929: s+=1927;break;
case 1930: s+=1928;break;
case 1931: s+=1929;break;
case 1932: s+=1930;break;
case 1933: s+=1931;break;
case 1934: s+=1932;break;
case 1935: s+=1933;break;
case 1936: s+=1934;break;
case 1937: s+=1935;break;
case 1938: s+=1936;break;
case 1939: s+=1937;break;
case 1940: s+=1938;break;
case 1941: s+=1939;break;
case 1942: s+=1940;break;
case 1943: s+=1941;break;
case 1944: s+=1942;break;
case 1945: s+=1943;break;
case 1946: s+=1944;break;
case 1947: s+=1945;break;
case 1948: s+=1946;break;
case 1949: s+=1947;break;
case 1950: s+=1948;break;
case 1951: s+=1949;break;
case 1952: s+=1950;break;
case 1953: s+=1951;break;
case 1954: s+=1952;break;
case 1955: s+=1953;break;
case 1956: s+=1954;break;
case 1957: s+=1955;break;
case 1958: s+=1956;break;
case 1959: s+=1957;break;
case 1960: s+=1958;break;
case 1961: s+=1959;break;
case 1962: s+=1960;break;
case 1963: s+=1961;break;
case 1964: s+=1962;break;
case 1965: s+=1963;break;
case 1966: s+=1964;break;
case 1967: s+=1965;break;
case 1968: s+=1966;break;
case 1969: s+=1967;break;
case 1970: s+=1968;break;
case 1971: s+=1969;break;
case 1972: s+=1970;break;
case 1973: s+=1971;break;
case 1974: s+=1972;break;
case 1975: s+=1973;break;
case 1976: s+=1974;break;
case 1977: s+=1975;break;
case 1978: s+=1976;break;
case 1979: s+=1977;break;
case 1980: s+=1978;break;
case 1981: s+=1979;break;
case 1982: s+=1980;break;
case 1983: s+=1981;break;
case 1984: s+=1982;break;
case 1985: s+=1983;break;
case 1986: s+=1984;break;
case 1987: s+=1985;break;
case 1988: s+=1986;break;
case 1989: s+=1987;break;
case 1990: s+=1988;break;
case 1991: s+=1989;break;
case 1992: s+=1990;break;
case 1993: s+=1991;break;
case 1994: s+=1992;break;
case 1995: s+=1993;break;
case 1996: s+=1994;break;
case 1997: s+=1995;break;
case 1998: s+=1996;break;
case 1999: s+=1997;break;
case 2000: s+=1998;break;
case 2001: s+=1999;break;
case 2002: s+=2000;break;
case 2003: s+=2001;break;
case 2004: s+=2002;break;
case 2005: s+=2003;break;
case 2006: s+=2004;break;
case 2007: s+=2005;break;
case 2008: s+=2006;break;
case 2009: s+=2007;break;
case 2010: s+=2008;break;
case 2011: s+=2009;break;
case 2012: s+=2010;break;
case 2013: s+=2011;break;
case 2014: s+=2012;break;
case 2015: s+=2013;break;
case 2016: s+=2014;break;
case 2017: s+=2015;break;
case 2018: s+=2016;break;
case 2019: s+=2017;break;
case 2020: s+=2018;break;
case 2021: s+=2019;break;
case 2022: s+=2020;break;
case 2023: s+=2021;break;
case 2024: s+=2022;break;
case 2025: s+=2023;break;
case 2026: s+=2024;break;
case 2027: s+=2025;break;
case 2028: s+=2026;break;
case 2029: s+=2027;break;
case 2030: s+=2028;break;
case 2031: s+=2029;break;
case 2032: s+=2030;break;
case 2033: s+=2031;break;
case 2034: s+=2032;break;
case 2035: s+=2033;break;
case 2036: s+=2034;break;
case 2037: s+=2035;break;
case 2038: s+=2036;break;
case 2039: s+=2037;break;
case 2040: s+=2038;break;
case 2041: s+=2039;break;
case 2042: s+=2040;break;
case 2043: s+=2041;break;
case 2044: s+=2042;break;
case 2045: s+=2043;break;
case 2046: s+=2044;break;
case 2047: s+=2045;break;
case 2048: s+=2046;break;
case 2049: s+=2047;break;
case 2050: s+=2048;break;
case 2051: s+=2049;break;
case 2052: s+=2050;break;
case 2053: s+=2051;break;
case 2054: s+=2052;break;
case 2055: s+=2053;break;
case 2056: s+=2054;break;
case 2057: s+=2055;break;
case 2058: s+=2056;break;
case 2059: s+=2057;break;
case 2060: s+=2058;break;
case 2061: s+=2059;break;
case 2062: s+=2060;break;
case 2063: s+=2061;break;
case 2064: s+=2062;break;
case 2065: s+=2063;break;
case 2066: s+=2064;break;
case 2067: s+=2065;break;
case 2068: s+=2066;break;
case 2069: s+=2067;break;
case 2070: s+=2068;break;
case 2071: s+=2069;break;
case 2072: s+=2070;break;
case 2073: s+=2071;break;
case 2074: s+=2072;break;
case 2075: s+=2073;break;
case 2076: s+=2074;break;
case 2077: s+=2075;break;
case 2078: s+=2076;break;
case 2079: s+=2077;break;
case 2080: s+=2078;break;
case 2081: s+=2079;break;
case 2082: s+=2080;break;
case 2083: s+=2081;break;
case 2084: s+=2082;break;
case 2085: s+=2083;break;
case 2086: s+=2084;break;
case 2087: s+=2085;break;
case 2088: s+=2086;break;
case 2089: s+=2087;break;
case 2090: s+=2088;break;
case 2091: s+=2089;break;
case 2092: s+=2090;break;
case 2093: s+=2091;break;
case 2094: s+=2092;break;
case 2095: s+=2093;break;
case 2096: s+=2094;break;
case 2097: s+=2095;break;
case 2098: s+=2096;break;
case 2099: s+=2097;break;
case 2100: s+=2098;break;
case 2101: s+=2099;break;
case 2102: s+=2100;break;
case 2103: s+=2101;break;
case 2104: s+=2102;break;
case 2105: s+=2103;break;
case 2106: s+=2104;break;
case 2107: s+=2105;break;
case 2108: s+=2106;break;
case 2109: s+=2107;break;
case 2110: s+=2108;break;
case 2111: s+=2109;break;
case 2112: s+=2110;break;
case 2113: s+=2111;break;
case 2114: s+=2112;break;
case 2115: s+=2113;break;
case 2116: s+=2114;break;
case 2117: s+=2115;break;
case 2118: s+=2116;break;
case 2119: s+=2117;break;
case 2120: s+=2118;break;
case 2121: s+=2119;break;
case 2122: s+=2120;break;
case 2123: s+=2121;break;
case 2124: s+=2122;break;
case 2125: s+=2123;break;
case 2126: s+=2124;break;
case 2127: s+=2125;break;
case 2128: s+=2126;break;
case 2129: s+=2127;break;
case 2130: s+=2128;break;
case 2131: s+=2129;break;
case 2132: s+=2130;break;
case 2133: s+=2131;break;
case 2134: s+=2132;break;
case 2135: s+=2133;break;
case 2136: s+=2134;break;
case 2137: s+=2135;break;
case 2138: s+=2136;break;
case 2139: s+=2137;break;
case 2140: s+=2138;break;
case 2141: s+=2139;break;
case 2142: s+=2140;break;
case 2143: s+=2141;break;
case 2144: s+=2142;break;
case 2145: s+=2143;break;
case 2146: s+=2144;break;
case 2147: s+=2145;break;
case 2148: s+=2146;break;
case 2149: s+=2147;break;
case 2150: s+=2148;break;
case 2151: s+=2149;break;
case 2152: s+=2150;break;
case 2153: s+=2151;break;
case 2154: s+=2152;break;
case 2155: s+=2153;break;
case 2156: s+=2154;break;
case 2157: s+=2155;break;
case 2158: s+=2156;break;
case 2159: s+=2157;break;
case 2160: s+=2158;break;
case 2161: s+=2159;break;
case 2162: s+=2160;break;
case 2163: s+=2161;break;
case 2164: s+=2162;break;
case 2165: s+=2163;break;
case 2166: s+=2164;break;
case 2167: s+=2165;break;
case 2168: s+=2166;break;
case 2169: s+=2167;break;
case 2170: s+=2168;break;
case 2171: s+=2169;break;
case 2172: s+=2170;break;
case 2173: s+=2171;break;
case 2174: s+=2172;break;
case 2175: s+=2173;break;
case 2176: s+=2174;break;
case 2177: s+=2175;break;
case 2178: s+=2176;break;
case 2179: s+=2177;break;
case 2180: s+=2178;break;
case 2181: s+=2179;break;
case 2182: s+=2180;break;
case 2183: s+=2181;break;
case 2184: s+=2182;break;
case 2185: s+=2183;break;
case 2186: s+=2184;break;
case 2187: s+=2185;break;
case 2188: s+=2186;break;
case 2189: s+=2187;break;
case 2190: s+=2188;break;
case 2191: s+=2189;break;
case 2192: s+=2190;break;
case 2193: s+=2191;break;
case 2194: s+=2192;break;
case 2195: s+=2193;break;
case 2196: s+=2194;break;
case 2197: s+=2195;break;
case 2198: s+=2196;break;
case 2199: s+=2197;break;
case 2200: s+=2198;break;
case 2201: s+=2199;break;
case 2202: s+=2200;break;
case 2203: s+=2201;break;
case 2204: s+=2202;break;
case 2205: s+=2203;break;
case 2206: s+=2204;break;
case 2207: s+=2205;break;
case 2208: s+=2206;break;
case 2209: s+=2207;break;
case 2210: s+=2208;break;
case 2211: s+=2209;break;
case 2212: s+=2210;break;
case 2213: s+=2211;break;
case 2214: s+=2212;break;
case 2215: s+=2213;break;
case 2216: s+=2214;break;
case 2217: s+=2215;break;
case 2218: s+=2216;break;
case 2219: s+=2217;break;
case 2220: s+=2218;break;
case 2221: s+=2219;break;
case 2222: s+=2220;break;
case 2223: s+=2221;break;
case 2224: s+=2222;break;
case 2225: s+=2223;break;
case 2226: s+=2224;break;
case 2227: s+=2225;break;
case 2228: s+=2226;break;
case 2229: s+=2227;break;
case 2230: s+=2228;break;
case 2231: s+=2229;break;
case 2232: s+=2230;break;
case 2233: s+=2231;break;
case 2234: s+=2232;break;
case 2235: s+=2233;break;
case 2236: s+=2234;break;
case 2237: s+=2235;break;
case 2238: s+=2236;break;
case 2239: s+=2237;break;
case 2240: s+=2238;break;
case 2241: s+=2239;break;
case 2242: s+=2240;break;
case 2243: s+=2241;break;
case 2244: s+=2242;break;
case 2245: s+=2243;break;
case 2246: s+=2244;break;
case 2247: s+=2245;break;
case 2248: s+=2246;break;
case 2249: s+=2247;break;
case 2250: s+=2248;break;
case 2251: s+=2249;break;
case 2252: s+=2250;break;
case 2253: s+=2251;break;
case 2254: s+=2252;break;
case 2255: s+=2253;break;
case 2256: s+=2254;break;
case 2257: s+=2255;break;
case 2258: s+=2256;break;
case 2259: s+=2257;break;
case 2260: s+=2258;break;
case 2261: s+=2259;break;
case 2262: s+=2260;break;
case 2263: s+=2261;break;
case 2264: s+=2262;break;
case 2265: s+=2263;break;
case 2266: s+=2264;break;
case 2267: s+=2265;break;
case 2268: s+=2266;break;
case 2269: s+=2267;break;
case 2270: s+=2268;break;
case 2271: s+=2269;break;
case 2272: s+=2270;break;
case 2273: s+=2271;break;
case 2274: s+=2272;break;
case 2275: s+=2273;break;
case 2276: s+=2274;break;
case 2277: s+=2275;break;
case 2278: s+=2276;break;
case 2279: s+=2277;break;
case 2280: s+=2278;break;
case 2281: s+=2279;break;
case 2282: s+=2280;break;
case 2283: s+=2281;break;
case 2284: s+=2282;break;
case 2285: s+=2283;break;
case 2286: s+=2284;break;
case 2287: s+=2285;break;
case 2288: s+=2286;break;
case 2289: s+=2287;break;
case 2290: s+=2288;break;
case 2291: s+=2289;break;
case 2292: s+=2290;break;
case 2293: s+=2291;break;
case 2294: s+=2292;break;
case 2295: s+=2293;break;
case 2296: s+=2294;break;
case 2297: s+=2295;break;
case 2298: s+=2296;break;
case 2299: s+=2297;break;
case 2300: s+=2298;break;
case 2301: s+=2299;break;
case 2302: s+=2300;break;
case 2303: s+=2301;break;
case 2304: s+=2302;break;
case 2305: s+=2303;break;
case 2306: s+=2304;break;
case 2307: s+=2305;break;
case 2308: s+=2306;break;
case 2309: s+=2307;break;
case 2310: s+=2308;break;
case 2311: s+=2309;break;
case 2312: s+=2310;break;
case 2313: s+=2311;break;
case 2314: s+=2312;break;
case 2315: s+=2313;break;
case 2316: s+=2314;break;
case 2317: s+=2315;break;
case 2318: s+=2316;break;
case 2319: s+=2317;break;
case 2320: s+=2318;break;
case 2321: s+=2319;break;
case 2322: s+=2320;break;
case 2323: s+=2321;break;
case 2324: s+=2322;break;
case 2325: s+=2323;break;
case 2326: s+=2324;break;
case 2327: s+=2325;break;
case 2328: s+=2326;break;
case 2329: s+=2327;break;
case 2330: s+=2328;break;
case 2331: s+=2329;break;
case 2332: s+=2330;break;
case 2333: s+=2331;break;
case 2334: s+=2332;break;
case 2335: s+=2333;break;
case 2336: s+=2334;break;
case 2337: s+=2335;break;
case 2338: s+=2336;break;
case 2339: s+=2337;break;
case 2340: s+=2338;break;
case 2341: s+=2339;break;
case 2342: s+=2340;break;
case 2343: s+=2341;break;
case 2344: s+=2342;break;
case 2345: s+=2343;break;
case 2346: s+=2344;break;
case 2347: s+=2345;break;
case 2348: s+=2346;break;
case 2349: s+=2347;break;
case 2350: s+=2348;break;
case 2351: s+=2349;break;
case 2352: s+=2350;break;
case 2353: s+=2351;break;
case 2354: s+=2352;break;
case 2355: s+=2353;break;
case 2356: s+=2354;break;
case 2357: s+=2355;break;
case 2358: s+=2356;break;
case 2359: s+=2357;break;
case 2360: s+=2358;break;
case 2361: s+=2359;break;
case 2362: s+=2360;break;
case 2363: s+=2361;break;
case 2364: s+=2362;break;
case 2365: s+=2363;break;
case 2366: s+=2364;break;
case 2367: s+=2365;break;
case 2368: s+=2366;break;
case 2369: s+=2367;break;
case 2370: s+=2368;break;
case 2371: s+=2369;break;
case 2372: s+=2370;break;
case 2373: s+=2371;break;
case 2374: s+=2372;break;
case 2375: s+=2373;break;
case 2376: s+=2374;break;
case 2377: s+=2375;break;
case 2378: s+=2376;break;
case 2379: s+=2377;break;
case 2380: s+=2378;break;
case 2381: s+=2379;break;
case 2382: s+=2380;break;
case 2383: s+=2381;break;
case 2384: s+=2382;break;
case 2385: s+=2383;break;
case 2386: s+=2384;break;
case 2387: s+=2385;break;
case 2388: s+=2386;break;
case 2389: s+=2387;break;
case 2390: s+=2388;break;
case 2391: s+=2389;break;
case 2392: s+=2390;break;
case 2393: s+=2391;break;
case 2394: s+=2392;break;
case 2395: s+=2393;break;
case 2396: s+=2394;break;
case 2397: s+=2395;break;
case 2398: s+=2396;break;
case 2399: s+=2397;break;
case 2400: s+=2398;break;
case 2401: s+=2399;break;
case 2402: s+=2400;break;
case 2403: s+=2401;break;
case 2404: s+=2402;break;
case 2405: s+=2403;break;
case 2406: s+=2404;break;
case 2407: s+=2405;break;
case 2408: s+=2406;break;
case 2409: s+=2407;break;
case 2410: s+=2408;break;
case 2411: s+=2409;break;
case 2412: s+=2410;break;
case 2413: s+=2411;break;
case 2414: s+=2412;break;
case 2415: s+=2413;break;
case 2416: s+=2414;break;
case 2417: s+=2415;break;
case 2418: s+=2416;break;
case 2419: s+=2417;break;
case 2420: s+=2418;break;
case 2421: s+=2419;break;
case 2422: s+=2420;break;
case 2423: s+=2421;break;
case 2424: s+=2422;break;
case 2425: s+=2423;break;
case 2426: s+=2424;break;
case 2427: s+=2425;break;
case 2428: s+=2426;break;
case 2429: s+=2427;break;
case 2430: s+=2428;break;
case 2431: s+=2429;break;
case 2432: s+=2430;break;
case 2433: s+=2431;break;
case 2434: s+=2432;break;
case 2435: s+=2433;break;
case 2436: s+=2434;break;
case 2437: s+=2435;break;
case 2438: s+=2436;break;
case 2439: s+=2437;break;
case 2440: s+=2438;break;
case 2441: s+=2439;break;
case 2442: s+=2440;break;
case 2443: s+=2441;break;
case 2444: s+=2442;break;
case 2445: s+=2443;break;
case 2446: s+=2444;break;
case 2447: s+=2445;break;
case 2448: s+=2446;break;
case 2449: s+=2447;break;
case 2450: s+=2448;break;
case 2451: s+=2449;break;
case 2452: s+=2450;break;
case 2453: s+=2451;break;
case 2454: s+=2452;break;
case 2455: s+=2453;break;
case 2456: s+=2454;break;
case 2457: s+=2455;break;
case 2458: s+=2456;break;
case 2459: s+=2457;break;
case 2460: s+=2458;break;
case 2461: s+=2459;break;
case 2462: s+=2460;break;
case 2463: s+=2461;break;
case 2464: s+=2462;break;
case 2465: s+=2463;break;
case 2466: s+=2464;break;
case 2467: s+=2465;break;
case 2468: s+=2466;break;
case 2469: s+=2467;break;
case 2470: s+=2468;break;
case 2471: s+=2469;break;
case 2472: s+=2470;break;
case 2473: s+=2471;break;
case 2474: s+=2472;break;
case 2475: s+=2473;break;
case 2476: s+=2474;break;
case 2477: s+=2475;break;
case 2478: s+=2476;break;
case 2479: s+=2477;break;
case 2480: s+=2478;break;
case 2481: s+=2479;break;
case 2482: s+=2480;break;
case 2483: s+=2481;break;
case 2484: s+=2482;break;
case 2485: s+=2483;break;
case 2486: s+=2484;break;
case 2487: s+=2485;break;
case 2488: s+=2486;break;
case 2489: s+=2487;break;
case 2490: s+=2488;break;
case 2491: s+=2489;break;
case 2492: s+=2490;break;
case 2493: s+=2491;break;
case 2494: s+=2492;break;
case 2495: s+=2493;break;
case 2496: s+=2494;break;
case 2497: s+=2495;break;
case 2498: s+=2496;break;
case 2499: s+=2497;break;
case 2500: s+=2498;break;
case 2501: s+=2499;break;
case 2502: s+=2500;break;
case 2503: s+=2501;break;
case 2504: s+=2502;break;
case 2505: s+=2503;break;
case 2506: s+=2504;break;
case 2507: s+=2505;break;
case 2508: s+=2506;break;
case 2509: s+=2507;break;
case 2510: s+=2508;break;
case 2511: s+=2509;break;
case 2512: s+=2510;break;
case 2513: s+=2511;break;
case 2514: s+=2512;break;
case 2515: s+=2513;break;
case 2516: s+=2514;break;
case 2517: s+=2515;break;
case 2518: s+=2516;break;
case 2519: s+=2517;break;
case 2520: s+=2518;break;
case 2521: s+=2519;break;
case 2522: s+=2520;break;
case 2523: s+=2521;break;
case 2524: s+=2522;break;
case 2525: s+=2523;break;
case 2526: s+=2524;break;
case 2527: s+=2525;break;
case 2528: s+=2526;break;
case 2529: s+=2527;break;
case 2530: s+=2528;break;
case 2531: s+=2529;break;
case 2532: s+=2530;break;
case 2533: s+=2531;break;
case 2534: s+=2532;break;
case 2535: s+=2533;break;
case 2536: s+=2534;break;
case 2537: s+=2535;break;
case 2538: s+=2536;break;
case 2539: s+=2537;break;
case 2540: s+=2538;break;
case 2541: s+=2539;break;
case 2542: s+=2540;break;
case 2543: s+=2541;break;
case 2544: s+=2542;break;
case 2545: s+=2543;break;
case 2546: s+=2544;break;
case 2547: s+=2545;break;
case 2548: s+=2546;break;
case 2549: s+=2547;break;
case 2550: s+=2548;break;
case 2551: s+=2549;break;
case 2552: s+=2550;break;
case 2553: s+=2551;break;
case 2554: s+=2552;break;
case 2555: s+=2553;break;
case 2556: s+=2554;break;
case 2557: s+=2555;break;
case 2558: s+=2556;break;
case 2559: s+=2557;break;
case 2560: s+=2558;break;
case 2561: s+=2559;break;
case 2562: s+=2560;break;
case 2563: s+=2561;break;
case 2564: s+=2562;break;
case 2565: s+=2563;break;
case 2566: s+=2564;break;
case 2567: s+=2565;break;
case 2568: s+=2566;break;
case 2569: s+=2567;break;
case 2570: s+=2568;break;
case 2571: s+=2569;break;
case 2572: s+=2570;break;
case 2573: s+=2571;break;
case 2574: s+=2572;break;
case 2575: s+=2573;break;
case 2576: s+=2574;break;
case 2577: s+=2575;break;
case 2578: s+=2576;break;
case 2579: s+=2577;break;
case 2580: s+=2578;break;
case 2581: s+=2579;break;
case 2582: s+=2580;break;
case 2583: s+=2581;break;
case 2584: s+=2582;break;
case 2585: s+=2583;break;
case 2586: s+=2584;break;
case 2587: s+=2585;break;
case 2588: s+=2586;break;
case 2589: s+=2587;break;
case 2590: s+=2588;break;
case 2591: s+=2589;break;
case 2592: s+=2590;break;
case 2593: s+=2591;break;
case 2594: s+=2592;break;
case 2595: s+=2593;break;
case 2596: s+=2594;break;
case 2597: s+=2595;break;
case 2598: s+=2596;break;
case 2599: s+=2597;break;
case 2600: s+=2598;break;
case 2601: s+=2599;break;
case 2602: s+=2600;break;
case 2603: s+=2601;break;
case 2604: s+=2602;break;
case 2605: s+=2603;break;
case 2606: s+=2604;break;
case 2607: s+=2605;break;
case 2608: s+=2606;break;
case 2609: s+=2607;break;
case 2610: s+=2608;break;
case 2611: s+=2609;break;
case 2612: s+=2610;break;
case 2613: s+=2611;break;
case 2614: s+=2612;break;
case 2615: s+=2613;break;
case 2616: s+=2614;break;
case 2617: s+=2615;break;
case 2618: s+=2616;break;
case 2619: s+=2617;break;
case 2620: s+=2618;break;
case 2621: s+=2619;break;
case 2622: s+=2620;break;
case 2623: s+=2621;break;
case 2624: s+=2622;break;
case 2625: s+=2623;break;
case 2626: s+=2624;break;
case 2627: s+=2625;break;
case 2628: s+=2626;break;
case 2629: s+=2627;break;
case 2630: s+=2628;break;
case 2631: s+=2629;break;
case 2632: s+=2630;break;
case 2633: s+=2631;break;
case 2634: s+=2632;break;
case 2635: s+=2633;break;
case 2636: s+=2634;break;
case 2637: s+=2635;break;
case 2638: s+=2636;break;
case 2639: s+=2637;break;
case 2640: s+=2638;break;
case 2641: s+=2639;break;
case 2642: s+=2640;break;
case 2643: s+=2641;break;
case 2644: s+=2642;break;
case 2645: s+=2643;break;
case 2646: s+=2644;break;
case 2647: s+=2645;break;
case 2648: s+=2646;break;
case 2649: s+=2647;break;
case 2650: s+=2648;break;
case 2651: s+=2649;break;
case 2652: s+=2650;break;
case 2653: s+=2651;break;
case 2654: s+=2652;break;
case 2655: s+=2653;break;
case 2656: s+=2654;break;
case 2657: s+=2655;break;
case 2658: s+=2656;break;
case 2659: s+=2657;break;
case 2660: s+=2658;break;
case 2661: s+=2659;break;
case 2662: s+=2660;break;
case 2663: s+=2661;break;
case 2664: s+=2662;break;
case 2665: s+=2663;break;
case 2666: s+=2664;break;
case 2667: s+=2665;break;
case 2668: s+=2666;break;
case 2669: s+=2667;break;
case 2670: s+=2668;break;
case 2671: s+=2669;break;
case 2672: s+=2670;break;
case 2673: s+=2671;break;
case 2674: s+=2672;break;
case 2675: s+=2673;break;
case 2676: s+=2674;break;
case 2677: s+=2675;break;
case 2678: s+=2676;break;
case 2679: s+=2677;break;
case 2680: s+=2678;break;
case 2681: s+=2679;break;
case 2682: s+=2680;break;
case 2683: s+=2681;break;
case 2684: s+=2682;break;
case 2685: s+=2683;break;
case 2686: s+=2684;break;
case 2687: s+=2685;break;
case 2688: s+=2686;break;
case 2689: s+=2687;break;
case 2690: s+=2688;break;
case 2691: s+=2689;break;
case 2692: s+=2690;break;
case 2693: s+=2691;break;
case 2694: s+=2692;break;
case 2695: s+=2693;break;
case 2696: s+=2694;break;
case 2697: s+=2695;break;
case 2698: s+=2696;break;
case 2699: s+=2697;break;
case 2700: s+=2698;break;
case 2701: s+=2699;break;
case 2702: s+=2700;break;
case 2703: s+=2701;break;
case 2704: s+=2702;break;
case 2705: s+=2703;break;
case 2706: s+=2704;break;
case 2707: s+=2705;break;
case 2708: s+=2706;break;
case 2709: s+=2707;break;
case 2710: s+=2708;break;
case 2711: s+=2709;break;
case 2712: s+=2710;break;
case 2713: s+=2711;break;
case 2714: s+=2712;break;
case 2715: s+=2713;break;
case 2716: s+=2714;break;
case 2717: s+=2715;break;
case 2718: s+=2716;break;
case 2719: s+=2717;break;
case 2720: s+=2718;break;
case 2721: s+=2719;break;
case 2722: s+=2720;break;
case 2723: s+=2721;break;
case 2724: s+=2722;break;
case 2725: s+=2723;break;
case 2726: s+=2724;break;
case 2727: s+=2725;break;
case 2728: s+=2726;break;
case 2729: s+=2727;break;
case 2730: s+=2728;break;
case 2731: s+=2729;break;
case 2732: s+=2730;break;
case 2733: s+=2731;break;
case 2734: s+=2732;break;
case 2735: s+=2733;break;
case 2736: s+=2734;break;
case 2737: s+=2735;break;
case 2738: s+=2736;break;
case 2739: s+=2737;break;
case 2740: s+=2738;break;
case 2741: s+=2739;break;
case 2742: s+=2740;break;
case 2743: s+=2741;break;
case 2744: s+=2742;break;
case 2745: s+=2743;break;
case 2746: s+=2744;break;
case 2747: s+=2745;break;
case 2748: s+=2746;break;
case 2749: s+=2747;break;
case 2750: s+=2748;break;
case 2751: s+=2749;break;
case 2752: s+=2750;break;
case 2753: s+=2751;break;
case 2754: s+=2752;break;
case 2755: s+=2753;break;
case 2756: s+=2754;break;
case 2757: s+=2755;break;
case 2758: s+=2756;break;
case 2759: s+=2757;break;
case 2760: s+=2758;break;
case 2761: s+=2759;break;
case 2762: s+=2760;break;
case 2763: s+=2761;break;
case 2764: s+=2762;break;
case 2765: s+=2763;break;
case 2766: s+=2764;break;
case 2767: s+=2765;break;
case 2768: s+=2766;break;
case 2769: s+=2767;break;
case 2770: s+=2768;break;
case 2771: s+=2769;break;
case 2772: s+=2770;break;
case 2773: s+=2771;break;
case 2774: s+=2772;break;
case 2775: s+=2773;break;
case 2776: s+=2774;break;
case 2777: s+=2775;break;
case 2778: s+=2776;break;
case 2779: s+=2777;break;
case 2780: s+=2778;break;
case 2781: s+=2779;break;
case 2782: s+=2780;break;
case 2783: s+=2781;break;
case 2784: s+=2782;break;
case 2785: s+=2783;break;
case 2786: s+=2784;break;
case 2787: s+=2785;break;
case 2788: s+=2786;break;
case 2789: s+=2787;break;
case 2790: s+=2788;break;
case 2791: s+=2789;break;
case 2792: s+=2790;break;
case 2793: s+=2791;break;
case 2794: s+=2792;break;
case 2795: s+=2793;break;
case 2796: s+=2794;break;
case 2797: s+=2795;break;
case 2798: s+=2796;break;
case 2799: s+=2797;break;
case 2800: s+=2798;break;
case 2801: s+=2799;break;
case 2802: s+=2800;break;
case 2803: s+=2801;break;
case 2804: s+=2802;break;
case 2805: s+=2803;break;
case 2806: s+=2804;break;
case 2807: s+=2805;break;
case 2808: s+=2806;break;
case 2809: s+=2807;break;
case 2810: s+=2808;break;
case 2811: s+=2809;break;
case 2812: s+=2810;break;
case 2813: s+=2811;break;
case 2814: s+=2812;break;
case 2815: s+=2813;break;
case 2816: s+=2814;break;
case 2817: s+=2815;break;
case 2818: s+=2816;break;
case 2819: s+=2817;break;
case 2820: s+=2818;break;
case 2821: s+=2819;break;
case 2822: s+=2820;break;
case 2823: s+=2821;break;
case 2824: s+=2822;break;
case 2825: s+=2823;break;
case 2826: s+=2824;break;
case 2827: s+=2825;break;
case 2828: s+=2826;break;
case 2829: s+=2827;break;
case 2830: s+=2828;break;
case 2831: s+=2829;break;
case 2832: s+=2830;break;
case 2833: s+=2831;break;
case 2834: s+=2832;break;
case 2835: s+=2833;break;
case 2836: s+=2834;break;
case 2837: s+=2835;break;
case 2838: s+=2836;break;
case 2839: s+=2837;break;
case 2840: s+=2838;break;
case 2841: s+=2839;break;
case 2842: s+=2840;break;
case 2843: s+=2841;break;
case 2844: s+=2842;break;
case 2845: s+=2843;break;
case 2846: s+=2844;break;
case 2847: s+=2845;break;
case 2848: s+=2846;break;
case 2849: s+=2847;break;
case 2850: s+=2848;break;
case 2851: s+=2849;break;
case 2852: s+=2850;break;
case 2853: s+=2851;break;
case 2854: s+=2852;break;
case 2855: s+=2853;break;
case 2856: s+=2854;break;
case 2857: s+=2855;break;
case 2858: s+=2856;break;
case 2859: s+=2857;break;
case 2860: s+=2858;break;
case 2861: s+=2859;break;
case 2862: s+=2860;break;
case 2863: s+=2861;break;
case 2864: s+=2862;break;
case 2865: s+=2863;break;
case 2866: s+=2864;break;
case 2867: s+=2865;break;
case 2868: s+=2866;break;
case 2869: s+=2867;break;
case 2870: s+=2868;break;
case 2871: s+=2869;break;
case 2872: s+=2870;break;
case 2873: s+=2871;break;
case 2874: s+=2872;break;
case 2875: s+=2873;break;
case 2876: s+=2874;break;
case 2877: s+=2875;break;
case 2878: s+=2876;break;
case 2879: s+=2877;break;
case 2880: s+=2878;break;
case 2881: s+=2879;break;
case 2882: s+=2880;break;
case 2883: s+=2881;break;
case 2884: s+=2882;break;
case 2885: s+=2883;break;
case 2886: s+=2884;break;
case 2887: s+=2885;break;
case 2888: s+=2886;break;
case 2889: s+=2887;break;
case 2890: s+=2888;break;
case 2891: s+=2889;break;
case 2892: s+=2890;break;
case 2893: s+=2891;break;
case 2894: s+=2892;break;
case 2895: s+=2893;break;
case 2896: s+=2894;break;
case 2897: s+=2895;break;
case 2898: s+=2896;break;
case 2899: s+=2897;break;
case 2900: s+=2898;break;
case 2901: s+=2899;break;
case 2902: s+=2900;break;
case 2903: s+=2901;break;
case 2904: s+=2902;break;
case 2905: s+=2903;break;
case 2906: s+=2904;break;
case 2907: s+=2905;break;
case 2908: s+=2906;break;
case 2909: s+=2907;break;
case 2910: s+=2908;break;
case 2911: s+=2909;break;
case 2912: s+=2910;break;
case 2913: s+=2911;break;
case 2914: s+=2912;break;
case 2915: s+=2913;break;
case 2916: s+=2914;break;
case 2917: s+=2915;break;
case 2918: s+=2916;break;
case 2919: s+=2917;break;
case 2920: s+=2918;break;
case 2921: s+=2919;break;
case 2922: s+=2920;break;
case 2923: s+=2921;break;
case 2924: s+=2922;break;
case 2925: s+=2923;break;
case 2926: s+=2924;break;
case 2927: s+=2925;break;
case 2928: s+=2926;break;
case 2929: s+=2927;break;
case 2930: s+=2928;break;
case 2931: s+=2929;break;
case 2932: s+=2930;break;
case 2933: s+=2931;break;
case 2934: s+=2932;break;
case 2935: s+=2933;break;
case 2936: s+=2934;break;
case 2937: s+=2935;break;
case 2938: s+=2936;break;
case 2939: s+=2937;break;
case 2940: s+=2938;break;
case 2941: s+=2939;break;
case 2942: s+=2940;break;
case 2943: s+=2941;break;
case 2944: s+=2942;break;
case 2945: s+=2943;break;
case 2946: s+=2944;break;
case 2947: s+=2945;break;
case 2948: s+=2946;break;
case 2949: s+=2947;break;
case 2950: s+=2948;break;
case 2951: s+=2949;break;
case 2952: s+=2950;break;
case 2953: s+=2951;break;
case 2954: s+=2952;break;
case 2955: s+=2953;break;
case 2956: s+=2954;break;
case 2957: s+=2955;break;
case 2958: s+=2956;break;
case 2959: s+=2957;break;
case 2960: s+=2958;break;
case 2961: s+=2959;break;
case 2962: s+=2960;break;
case 2963: s+=2961;break;
case 2964: s+=2962;break;
case 2965: s+=2963;break;
case 2966: s+=2964;break;
case 2967: s+=2965;break;
case 2968: s+=2966;break;
case 2969: s+=2967;break;
case 2970: s+=2968;break;
case 2971: s+=2969;break;
case 2972: s+=2970;break;
case 2973: s+=2971;break;
case 2974: s+=2972;break;
case 2975: s+=2973;break;
case 2976: s+=2974;break;
case 2977: s+=2975;break;
case 2978: s+=2976;break;
case 2979: s+=2977;break;
case 2980: s+=2978;break;
case 2981: s+=2979;break;
case 2982: s+=2980;break;
case 2983: s+=2981;break;
case 2984: s+=2982;break;
case 2985: s+=2983;break;
case 2986: s+=2984;break;
case 2987: s+=2985;break;
case 2988: s+=2986;break;
case 2989: s+=2987;break;
case 2990: s+=2988;break;
case 2991: s+=2989;break;
case 2992: s+=2990;break;
case 2993: s+=2991;break;
case 2994: s+=2992;break;
case 2995: s+=2993;break;
case 2996: s+=2994;break;
case 2997: s+=2995;break;
case 2998: s+=2996;break;
case 2999: s+=2997;break;
case 3000: s+=2998;break;
case 3001: s+=2999;break;
case 3002: s+=3000;break;
case 3003: s+=3001;break;
case 3004: s+=3002;break;
case 3005: s+=3003;break;
case 3006: s+=3004;break;
case 3007: s+=3005;break;
case 3008: s+=3006;break;
case 3009: s+=3007;break;
case 3010: s+=3008;break;
case 3011: s+=3009;break;
case 3012: s+=3010;break;
case 3013: s+=3011;break;
case 3014: s+=3012;break;
case 3015: s+=3013;break;
case 3016: s+=3014;break;
case 3017: s+=3015;break;
case 3018: s+=3016;break;
case 3019: s+=3017;break;
case 3020: s+=3018;break;
case 3021: s+=3019;break;
case 3022: s+=3020;break;
case 3023: s+=3021;break;
case 3024: s+=3022;break;
case 3025: s+=3023;break;
case 3026: s+=3024;break;
case 3027: s+=3025;break;
case 3028: s+=3026;break;
case 3029: s+=3027;break;
case 3030: s+=3028;break;
case 3031: s+=3029;break;
case 3032: s+=3030;break;
case 3033: s+=3031;break;
case 3034: s+=3032;break;
case 3035: s+=3033;break;
case 3036: s+=3034;break;
case 3037: s+=3035;break;
case 3038: s+=3036;break;
case 3039: s+=3037;break;
case 3040: s+=3038;break;
case 3041: s+=3039;break;
case 3042: s+=3040;break;
case 3043: s+=3041;break;
case 3044: s+=3042;break;
case 3045: s+=3043;break;
case 3046: s+=3044;break;
case 3047: s+=3045;break;
case 3048: s+=3046;break;
case 3049: s+=3047;break;
case 3050: s+=3048;break;
case 3051: s+=3049;break;
case 3052: s+=3050;break;
case 3053: s+=3051;break;
case 3054: s+=3052;break;
case 3055: s+=3053;break;
case 3056: s+=3054;break;
case 3057: s+=3055;break;
case 3058: s+=3056;break;
case 3059: s+=3057;break;
case 3060: s+=3058;break;
case 3061: s+=3059;break;
case 3062: s+=3060;break;
case 3063: s+=3061;break;
case 3064: s+=3062;break;
case 3065: s+=3063;break;
case 3066: s+=3064;break;
case 3067: s+=3065;break;
case 3068: s+=3066;break;
case 3069: s+=3067;break;
case 3070: s+=3068;break;
case 3071: s+=3069;break;
case 3072: s+=3070;break;
case 3073: s+=3071;break;
case 3074: s+=3072;break;
case 3075: s+=3073;break;
case 3076: s+=3074;break;
case 3077: s+=3075;break;
case 3078: s+=3076;break;
case 3079: s+=3077;break;
case 3080: s+=3078;break;
case 3081: s+=3079;break;
case 3082: s+=3080;break;
case 3083: s+=3081;break;
case 3084: s+=3082;break;
case 3085: s+=3083;break;
case 3086: s+=3084;break;
case 3087: s+=3085;break;
case 3088: s+=3086;break;
case 3089: s+=3087;break;
case 3090: s+=3088;break;
case 3091: s+=3089;break;
case 3092: s+=3090;break;
case 3093: s+=3091;break;
case 3094: s+=3092;break;
case 3095: s+=3093;break;
case 3096: s+=3094;break;
case 3097: s+=3095;break;
case 3098: s+=3096;break;
case 3099: s+=3097;break;
case 3100: s+=3098;break;
case 3101: s+=3099;break;
case 3102: s+=3100;break;
case 3103: s+=3101;break;
case 3104: s+=3102;break;
case 3105: s+=3103;break;
case 3106: s+=3104;break;
case 3107: s+=3105;break;
case 3108: s+=3106;break;
case 3109: s+=3107;break;
case 3110: s+=3108;break;
case 3111: s+=3109;break;
case 3112: s+=3110;break;
case 3113: s+=3111;break;
case 3114: s+=3112;break;
case 3115: s+=3113;break;
case 3116: s+=3114;break;
case 3117: s+=3115;break;
case 3118: s+=3116;break;
case 3119: s+=3117;break;
case 3120: s+=3118;break;
case 3121: s+=3119;break;
case 3122: s+=3120;break;
case 3123: s+=3121;break;
case 3124: s+=3122;break;
case 3125: s+=3123;break;
case 3126: s+=3124;break;
case 3127: s+=3125;break;
case 3128: s+=3126;break;
case 3129: s+=3127;break;
case 3130: s+=3128;break;
case 3131: s+=3129;break;
case 3132: s+=3130;break;
case 3133: s+=3131;break;
case 3134: s+=3132;break;
case 3135: s+=3133;break;
case 3136: s+=3134;break;
case 3137: s+=3135;break;
case 3138: s+=3136;break;
case 3139: s+=3137;break;
case 3140: s+=3138;break;
case 3141: s+=3139;break;
case 3142: s+=3140;break;
case 3143: s+=3141;break;
case 3144: s+=3142;break;
case 3145: s+=3143;break;
case 3146: s+=3144;break;
case 3147: s+=3145;break;
case 3148: s+=3146;break;
case 3149: s+=3147;break;
case 3150: s+=3148;break;
case 3151: s+=3149;break;
case 3152: s+=3150;break;
case 3153: s+=3151;break;
case 3154: s+=3152;break;
case 3155: s+=3153;break;
case 3156: s+=3154;break;
case 3157: s+=3155;break;
case 3158: s+=3156;break;
case 3159: s+=3157;break;
case 3160: s+=3158;break;
case 3161: s+=3159;break;
case 3162: s+=3160;break;
case 3163: s+=3161;break;
case 3164: s+=3162;break;
case 3165: s+=3163;break;
case 3166: s+=3164;break;
case 3167: s+=3165;break;
case 3168: s+=3166;break;
case 3169: s+=3167;break;
case 3170: s+=3168;break;
case 3171: s+=3169;break;
case 3172: s+=3170;break;
case 3173: s+=3171;break;
case 3174: s+=3172;break;
case 3175: s+=3173;break;
case 3176: s+=3174;break;
case 3177: s+=3175;break;
case 3178: s+=3176;break;
case 3179: s+=3177;break;
case 3180: s+=3178;break;
case 3181: s+=3179;break;
case 3182: s+=3180;break;
case 3183: s+=3181;break;
case 3184: s+=3182;break;
case 3185: s+=3183;break;
case 3186: s+=3184;break;
case 3187: s+=3185;break;
case 3188: s+=3186;break;
case 3189: s+=3187;break;
case 3190: s+=3188;break;
case 3191: s+=3189;break;
case 3192: s+=3190;break;
case 3193: s+=3191;break;
case 3194: s+=3192;break;
case 3195: s+=3193;break;
case 3196: s+=3194;break;
case 3197: s+=3195;break;
case 3198: s+=3196;break;
case 3199: s+=3197;break;
case 3200: s+=3198;break;
case 3201: s+=3199;break;
case 3202: s+=3200;break;
case 3203: s+=3201;break;
case 3204: s+=3202;break;
case 3205: s+=3203;break;
case 3206: s+=3204;break;
case 3207: s+=3205;break;
case 3208: s+=3206;break;
case 3209: s+=3207;break;
case 3210: s+=3208;break;
case 3211: s+=3209;break;
case 3212: s+=3210;break;
case 3213: s+=3211;break;
case 3214: s+=3212;break;
case 3215: s+=3213;break;
case 3216: s+=3214;break;
case 3217: s+=3215;break;
case 3218: s+=3216;break;
case 3219: s+=3217;break;
case 3220: s+=3218;break;
case 3221: s+=3219;break;
case 3222: s+=3220;break;
case 3223: s+=3221;break;
case 3224: s+=3222;break;
case 3225: s+=3223;break;
case 3226: s+=3224;break;
case 3227: s+=3225;break;
case 3228: s+=3226;break;
case 3229: s+=3227;break;
case 3230: s+=3228;break;
case 3231: s+=3229;break;
case 3232: s+=3230;break;
case 3233: s+=3231;break;
case 3234: s+=3232;break;
case 3235: s+=3233;break;
case 3236: s+=3234;break;
case 3237: s+=3235;break;
case 3238: s+=3236;break;
case 3239: s+=3237;break;
case 3240: s+=3238;break;
case 3241: s+=3239;break;
case 3242: s+=3240;break;
case 3243: s+=3241;break;
case 3244: s+=3242;break;
case 3245: s+=3243;break;
case 3246: s+=3244;break;
case 3247: s+=3245;break;
case 3248: s+=3246;break;
case 3249: s+=3247;break;
case 3250: s+=3248;break;
case 3251: s+=3249;break;
case 3252: s+=3250;break;
case 3253: s+=3251;break;
case 3254: s+=3252;break;
case 3255: s+=3253;break;
case 3256: s+=3254;break;
case 3257: s+=3255;break;
case 3258: s+=3256;break;
case 3259: s+=3257;break;
case 3260: s+=3258;break;
case 3261: s+=3259;break;
case 3262: s+=3260;break;
case 3263: s+=3261;break;
case 3264: s+=3262;break;
case 3265: s+=3263;break;
case 3266: s+=3264;break;
case 3267: s+=3265;break;
case 3268: s+=3266;break;
case 3269: s+=3267;break;
case 3270: s+=3268;break;
case 3271: s+=3269;break;
case 3272: s+=3270;break;
case 3273: s+=3271;break;
case 3274: s+=3272;break;
case 3275: s+=3273;break;
case 3276: s+=3274;break;
case 3277: s+=3275;break;
case 3278: s+=3276;break;
case 3279: s+=3277;break;
case 3280: s+=3278;break;
case 3281: s+=3279;break;
case 3282: s+=3280;break;
case 3283: s+=3281;break;
case 3284: s+=3282;break;
case 3285: s+=3283;break;
case 3286: s+=3284;break;
case 3287: s+=3285;break;
case 3288: s+=3286;break;
case 3289: s+=3287;break;
case 3290: s+=3288;break;
case 3291: s+=3289;break;
case 3292: s+=3290;break;
case 3293: s+=3291;break;
case 3294: s+=3292;break;
case 3295: s+=3293;break;
case 3296: s+=3294;break;
case 3297: s+=3295;break;
case 3298: s+=3296;break;
case 3299: s+=3297;break;
case 3300: s+=3298;break;
case 3301: s+=3299;break;
case 3302: s+=3300;break;
case 3303: s+=3301;break;
case 3304: s+=3302;break;
case 3305: s+=3303;break;
case 3306: s+=3304;break;
case 3307: s+=3305;break;
case 3308: s+=3306;break;
case 3309: s+=3307;break;
case 3310: s+=3308;break;
case 3311: s+=3309;break;
case 3312: s+=3310;break;
case 3313: s+=3311;break;
case 3314: s+=3312;break;
case 3315: s+=3313;break;
case 3316: s+=3314;break;
case 3317: s+=3315;break;
case 3318: s+=3316;break;
case 3319: s+=3317;break;
case 3320: s+=3318;break;
case 3321: s+=3319;break;
case 3322: s+=3320;break;
case 3323: s+=3321;break;
case 3324: s+=3322;break;
case 3325: s+=3323;break;
case 3326: s+=3324;break;
case 3327: s+=3325;break;
case 3328: s+=3326;break;
case 3329: s+=3327;break;
case 3330: s+=3328;break;
case 3331: s+=3329;break;
case 3332: s+=3330;break;
case 3333: s+=3331;break;
case 3334: s+=3332;break;
case 3335: s+=3333;break;
case 3336: s+=3334;break;
case 3337: s+=3335;break;
case 3338: s+=3336;break;
case 3339: s+=3337;break;
case 3340: s+=3338;break;
case 3341: s+=3339;break;
case 3342: s+=3340;break;
case 3343: s+=3341;break;
case 3344: s+=3342;break;
case 3345: s+=3343;break;
case 3346: s+=3344;break;
case 3347: s+=3345;break;
case 3348: s+=3346;break;
case 3349: s+=3347;break;
case 3350: s+=3348;break;
case 3351: s+=3349;break;
case 3352: s+=3350;break;
case 3353: s+=3351;break;
case 3354: s+=3352;break;
case 3355: s+=3353;break;
case 3356: s+=3354;break;
case 3357: s+=3355;break;
case 3358: s+=3356;break;
case 3359: s+=3357;break;
case 3360: s+=3358;break;
case 3361: s+=3359;break;
case 3362: s+=3360;break;
case 3363: s+=3361;break;
case 3364: s+=3362;break;
case 3365: s+=3363;break;
case 3366: s+=3364;break;
case 3367: s+=3365;break;
case 3368: s+=3366;break;
case 3369: s+=3367;break;
case 3370: s+=3368;break;
case 3371: s+=3369;break;
case 3372: s+=3370;break;
case 3373: s+=3371;break;
case 3374: s+=3372;break;
case 3375: s+=3373;break;
case 3376: s+=3374;break;
case 3377: s+=3375;break;
case 3378: s+=3376;break;
case 3379: s+=3377;break;
case 3380: s+=3378;break;
case 3381: s+=3379;break;
case 3382: s+=3380;break;
case 3383: s+=3381;break;
case 3384: s+=3382;break;
case 3385: s+=3383;break;
case 3386: s+=3384;break;
case 3387: s+=3385;break;
case 3388: s+=3386;break;
case 3389: s+=3387;break;
case 3390: s+=3388;break;
case 3391: s+=3389;break;
case 3392: s+=3390;break;
case 3393: s+=3391;break;
case 3394: s+=3392;break;
case 3395: s+=3393;break;
case 3396: s+=3394;break;
case 3397: s+=3395;break;
case 3398: s+=3396;break;
case 3399: s+=3397;break;
case 3400: s+=3398;break;
case 3401: s+=3399;break;
case 3402: s+=3400;break;
case 3403: s+=3401;break;
case 3404: s+=3402;break;
case 3405: s+=3403;break;
case 3406: s+=3404;break;
case 3407: s+=3405;break;
case 3408: s+=3406;break;
case 3409: s+=3407;break;
case 3410: s+=3408;break;
case 3411: s+=3409;break;
case 3412: s+=3410;break;
case 3413: s+=3411;break;
case 3414: s+=3412;break;
case 3415: s+=3413;break;
case 3416: s+=3414;break;
case 3417: s+=3415;break;
case 3418: s+=3416;break;
case 3419: s+=3417;break;
case 3420: s+=3418;break;
case 3421: s+=3419;break;
case 3422: s+=3420;break;
case 3423: s+=3421;break;
case 3424: s+=3422;break;
case 3425: s+=3423;break;
case 3426: s+=3424;break;
case 3427: s+=3425;break;
case 3428: s+=3426;break;
case 3429: s+=3427;break;
case 3430: s+=3428;break;
case 3431: s+=3429;break;
case 3432: s+=3430;break;
case 3433: s+=3431;break;
case 3434: s+=3432;break;
case 3435: s+=3433;break;
case 3436: s+=3434;break;
case 3437: s+=3435;break;
case 3438: s+=3436;break;
case 3439: s+=3437;break;
case 3440: s+=3438;break;
case 3441: s+=3439;break;
case 3442: s+=3440;break;
case 3443: s+=3441;break;
case 3444: s+=3442;break;
case 3445: s+=3443;break;
case 3446: s+=3444;break;
case 3447: s+=3445;break;
case 3448: s+=3446;break;
case 3449: s+=3447;break;
case 3450: s+=3448;break;
case 3451: s+=3449;break;
case 3452: s+=3450;break;
case 3453: s+=3451;break;
case 3454: s+=3452;break;
case 3455: s+=3453;break;
case 3456: s+=3454;break;
case 3457: s+=3455;break;
case 3458: s+=3456;break;
case 3459: s+=3457;break;
case 3460: s+=3458;break;
case 3461: s+=3459;break;
case 3462: s+=3460;break;
case 3463: s+=3461;break;
case 3464: s+=3462;break;
case 3465: s+=3463;break;
case 3466: s+=3464;break;
case 3467: s+=3465;break;
case 3468: s+=3466;break;
case 3469: s+=3467;break;
case 3470: s+=3468;break;
case 3471: s+=3469;break;
case 3472: s+=3470;break;
case 3473: s+=3471;break;
case 3474: s+=3472;break;
case 3475: s+=3473;break;
case 3476: s+=3474;break;
case 3477: s+=3475;break;
case 3478: s+=3476;break;
case 3479: s+=3477;break;
case 3480: s+=3478;break;
case 3481: s+=3479;break;
case 3482: s+=3480;break;
case 3483: s+=3481;break;
case 3484: s+=3482;break;
case 3485: s+=3483;break;
case 3486: s+=3484;break;
case 3487: s+=3485;break;
case 3488: s+=3486;break;
case 3489: s+=3487;break;
case 3490: s+=3488;break;
case 3491: s+=3489;break;
case 3492: s+=3490;break;
case 3493: s+=3491;break;
case 3494: s+=3492;break;
case 3495: s+=3493;break;
case 3496: s+=3494;break;
case 3497: s+=3495;break;
case 3498: s+=3496;break;
case 3499: s+=3497;break;
case 3500: s+=3498;break;
case 3501: s+=3499;break;
case 3502: s+=3500;break;
case 3503: s+=3501;break;
case 3504: s+=3502;break;
case 3505: s+=3503;break;
case 3506: s+=3504;break;
case 3507: s+=3505;break;
case 3508: s+=3506;break;
case 3509: s+=3507;break;
case 3510: s+=3508;break;
case 3511: s+=3509;break;
case 3512: s+=3510;break;
case 3513: s+=3511;break;
case 3514: s+=3512;break;
case 3515: s+=3513;break;
case 3516: s+=3514;break;
case 3517: s+=3515;break;
case 3518: s+=3516;break;
case 3519: s+=3517;break;
case 3520: s+=3518;break;
case 3521: s+=3519;break;
case 3522: s+=3520;break;
case 3523: s+=3521;break;
case 3524: s+=3522;break;
case 3525: s+=3523;break;
case 3526: s+=3524;break;
case 3527: s+=3525;break;
case 3528: s+=3526;break;
case 3529: s+=3527;break;
case 3530: s+=3528;break;
case 3531: s+=3529;break;
case 3532: s+=3530;break;
case 3533: s+=3531;break;
case 3534: s+=3532;break;
case 3535: s+=3533;break;
case 3536: s+=3534;break;
case 3537: s+=3535;break;
case 3538: s+=3536;break;
case 3539: s+=3537;break;
case 3540: s+=3538;break;
case 3541: s+=3539;break;
case 3542: s+=3540;break;
case 3543: s+=3541;break;
case 3544: s+=3542;break;
case 3545: s+=3543;break;
case 3546: s+=3544;break;
case 3547: s+=3545;break;
case 3548: s+=3546;break;
case 3549: s+=3547;break;
case 3550: s+=3548;break;
case 3551: s+=3549;break;
case 3552: s+=3550;break;
case 3553: s+=3551;break;
case 3554: s+=3552;break;
case 3555: s+=3553;break;
case 3556: s+=3554;break;
case 3557: s+=3555;break;
case 3558: s+=3556;break;
case 3559: s+=3557;break;
case 3560: s+=3558;break;
case 3561: s+=3559;break;
case 3562: s+=3560;break;
case 3563: s+=3561;break;
case 3564: s+=3562;break;
case 3565: s+=3563;break;
case 3566: s+=3564;break;
case 3567: s+=3565;break;
case 3568: s+=3566;break;
case 3569: s+=3567;break;
case 3570: s+=3568;break;
case 3571: s+=3569;break;
case 3572: s+=3570;break;
case 3573: s+=3571;break;
case 3574: s+=3572;break;
case 3575: s+=3573;break;
case 3576: s+=3574;break;
case 3577: s+=3575;break;
case 3578: s+=3576;break;
case 3579: s+=3577;break;
case 3580: s+=3578;break;
case 3581: s+=3579;break;
case 3582: s+=3580;break;
case 3583: s+=3581;break;
case 3584: s+=3582;break;
case 3585: s+=3583;break;
case 3586: s+=3584;break;
case 3587: s+=3585;break;
case 3588: s+=3586;break;
case 3589: s+=3587;break;
case 3590: s+=3588;break;
case 3591: s+=3589;break;
case 3592: s+=3590;break;
case 3593: s+=3591;break;
case 3594: s+=3592;break;
case 3595: s+=3593;break;
case 3596: s+=3594;break;
case 3597: s+=3595;break;
case 3598: s+=3596;break;
case 3599: s+=3597;break;
case 3600: s+=3598;break;
case 3601: s+=3599;break;
case 3602: s+=3600;break;
case 3603: s+=3601;break;
case 3604: s+=3602;break;
case 3605: s+=3603;break;
case 3606: s+=3604;break;
case 3607: s+=3605;break;
case 3608: s+=3606;break;
case 3609: s+=3607;break;
case 3610: s+=3608;break;
case 3611: s+=3609;break;
case 3612: s+=3610;break;
case 3613: s+=3611;break;
case 3614: s+=3612;break;
case 3615: s+=3613;break;
case 3616: s+=3614;break;
case 3617: s+=3615;break;
case 3618: s+=3616;break;
case 3619: s+=3617;break;
case 3620: s+=3618;break;
case 3621: s+=3619;break;
case 3622: s+=3620;break;
case 3623: s+=3621;break;
case 3624: s+=3622;break;
case 3625: s+=3623;break;
case 3626: s+=3624;break;
case 3627: s+=3625;break;
case 3628: s+=3626;break;
case 3629: s+=3627;break;
case 3630: s+=3628;break;
case 3631: s+=3629;break;
case 3632: s+=3630;break;
case 3633: s+=3631;break;
case 3634: s+=3632;break;
case 3635: s+=3633;break;
case 3636: s+=3634;break;
case 3637: s+=3635;break;
case 3638: s+=3636;break;
case 3639: s+=3637;break;
case 3640: s+=3638;break;
case 3641: s+=3639;break;
case 3642: s+=3640;break;
case 3643: s+=3641;break;
case 3644: s+=3642;break;
case 3645: s+=3643;break;
case 3646: s+=3644;break;
case 3647: s+=3645;break;
case 3648: s+=3646;break;
case 3649: s+=3647;break;
case 3650: s+=3648;break;
case 3651: s+=3649;break;
case 3652: s+=3650;break;
case 3653: s+=3651;break;
case 3654: s+=3652;break;
case 3655: s+=3653;break;
case 3656: s+=3654;break;
case 3657: s+=3655;break;
case 3658: s+=3656;break;
case 3659: s+=3657;break;
case 3660: s+=3658;break;
case 3661: s+=3659;break;
case 3662: s+=3660;break;
case 3663: s+=3661;break;
case 3664: s+=3662;break;
case 3665: s+=3663;break;
case 3666: s+=3664;break;
case 3667: s+=3665;break;
case 3668: s+=3666;break;
case 3669: s+=3667;break;
case 3670: s+=3668;break;
case 3671: s+=3669;break;
case 3672: s+=3670;break;
case 3673: s+=3671;break;
case 3674: s+=3672;break;
case 3675: s+=3673;break;
case 3676: s+=3674;break;
case 3677: s+=3675;break;
case 3678: s+=3676;break;
case 3679: s+=3677;break;
case 3680: s+=3678;break;
case 3681: s+=3679;break;
case 3682: s+=3680;break;
case 3683: s+=3681;break;
case 3684: s+=3682;break;
case 3685: s+=3683;break;
case 3686: s+=3684;break;
case 3687: s+=3685;break;
case 3688: s+=3686;break;
case 3689: s+=3687;break;
case 3690: s+=3688;break;
case 3691: s+=3689;break;
case 3692: s+=3690;break;
case 3693: s+=3691;break;
case 3694: s+=3692;break;
case 3695: s+=3693;break;
case 3696: s+=3694;break;
case 3697: s+=3695;break;
case 3698: s+=3696;break;
case 3699: s+=3697;break;
case 3700: s+=3698;break;
case 3701: s+=3699;break;
case 3702: s+=3700;break;
case 3703: s+=3701;break;
case 3704: s+=3702;break;
case 3705: s+=3703;break;
case 3706: s+=3704;break;
case 3707: s+=3705;break;
case 3708: s+=3706;break;
case 3709: s+=3707;break;
case 3710: s+=3708;break;
case 3711: s+=3709;break;
case 3712: s+=3710;break;
case 3713: s+=3711;break;
case 3714: s+=3712;break;
case 3715: s+=3713;break;
case 3716: s+=3714;break;
case 3717: s+=3715;break;
case 3718: s+=3716;break;
case 3719: s+=3717;break;
case 3720: s+=3718;break;
case 3721: s+=3719;break;
case 3722: s+=3720;break;
case 3723: s+=3721;break;
case 3724: s+=3722;break;
case 3725: s+=3723;break;
case 3726: s+=3724;break;
case 3727: s+=3725;break;
case 3728: s+=3726;break;
case 3729: s+=3727;break;
case 3730: s+=3728;break;
case 3731: s+=3729;break;
case 3732: s+=3730;break;
case 3733: s+=3731;break;
case 3734: s+=3732;break;
case 3735: s+=3733;break;
case 3736: s+=3734;break;
case 3737: s+=3735;break;
case 3738: s+=3736;break;
case 3739: s+=3737;break;
case 3740: s+=3738;break;
case 3741: s+=3739;break;
case 3742: s+=3740;break;
case 3743: s+=3741;break;
case 3744: s+=3742;break;
case 3745: s+=3743;break;
case 3746: s+=3744;break;
case 3747: s+=3745;break;
case 3748: s+=3746;break;
case 3749: s+=3747;break;
case 3750: s+=3748;break;
case 3751: s+=3749;break;
case 3752: s+=3750;break;
case 3753: s+=3751;break;
case 3754: s+=3752;break;
case 3755: s+=3753;break;
case 3756: s+=3754;break;
case 3757: s+=3755;break;
case 3758: s+=3756;break;
case 3759: s+=3757;break;
case 3760: s+=3758;break;
case 3761: s+=3759;break;
case 3762: s+=3760;break;
case 3763: s+=3761;break;
case 3764: s+=3762;break;
case 3765: s+=3763;break;
case 3766: s+=3764;break;
case 3767: s+=3765;break;
case 3768: s+=3766;break;
case 3769: s+=3767;break;
case 3770: s+=3768;break;
case 3771: s+=3769;break;
case 3772: s+=3770;break;
case 3773: s+=3771;break;
case 3774: s+=3772;break;
case 3775: s+=3773;break;
case 3776: s+=3774;break;
case 3777: s+=3775;break;
case 3778: s+=3776;break;
case 3779: s+=3777;break;
case 3780: s+=3778;break;
case 3781: s+=3779;break;
case 3782: s+=3780;break;
case 3783: s+=3781;break;
case 3784: s+=3782;break;
case 3785: s+=3783;break;
case 3786: s+=3784;break;
case 3787: s+=3785;break;
case 3788: s+=3786;break;
case 3789: s+=3787;break;
case 3790: s+=3788;break;
case 3791: s+=3789;break;
case 3792: s+=3790;break;
case 3793: s+=3791;break;
case 3794: s+=3792;break;
case 3795: s+=3793;break;
case 3796: s+=3794;break;
case 3797: s+=3795;break;
case 3798: s+=3796;break;
case 3799: s+=3797;break;
case 3800: s+=3798;break;
case 3801: s+=3799;break;
case 3802: s+=3800;break;
case 3803: s+=3801;break;
case 3804: s+=3802;break;
case 3805: s+=3803;break;
case 3806: s+=3804;break;
case 3807: s+=3805;break;
case 3808: s+=3806;break;
case 3809: s+=3807;break;
case 3810: s+=3808;break;
case 3811: s+=3809;break;
case 3812: s+=3810;break;
case 3813: s+=3811;break;
case 3814: s+=3812;break;
case 3815: s+=3813;break;
case 3816: s+=3814;break;
case 3817: s+=3815;break;
case 3818: s+=3816;break;
case 3819: s+=3817;break;
case 3820: s+=3818;break;
case 3821: s+=3819;break;
case 3822: s+=3820;break;
case 3823: s+=3821;break;
case 3824: s+=3822;break;
case 3825: s+=3823;break;
case 3826: s+=3824;break;
case 3827: s+=3825;break;
case 3828: s+=3826;break;
case 3829: s+=3827;break;
case 3830: s+=3828;break;
case 3831: s+=3829;break;
case 3832: s+=3830;break;
case 3833: s+=3831;break;
case 3834: s+=3832;break;
case 3835: s+=3833;break;
case 3836: s+=3834;break;
case 3837: s+=3835;break;
case 3838: s+=3836;break;
case 3839: s+=3837;break;
case 3840: s+=3838;break;
case 3841: s+=3839;break;
case 3842: s+=3840;break;
case 3843: s+=3841;break;
case 3844: s+=3842;break;
case 3845: s+=3843;break;
case 3846: s+=3844;break;
case 3847: s+=3845;break;
case 3848: s+=3846;break;
case 3849: s+=3847;break;
case 3850: s+=3848;break;
case 3851: s+=3849;break;
case 3852: s+=3850;break;
case 3853: s+=3851;break;
case 3854: s+=3852;break;
case 3855: s+=3853;break;
case 3856: s+=3854;break;
case 3857: s+=3855;break;
case 3858: s+=3856;break;
case 3859: s+=3857;break;
case 3860: s+=3858;break;
case 3861: s+=3859;break;
case 3862: s+=3860;break;
case 3863: s+=3861;break;
case 3864: s+=3862;break;
case 3865: s+=3863;break;
case 3866: s+=3864;break;
case 3867: s+=3865;break;
case 3868: s+=3866;break;
case 3869: s+=3867;break;
case 3870: s+=3868;break;
case 3871: s+=3869;break;
case 3872: s+=3870;break;
case 3873: s+=3871;break;
case 3874: s+=3872;break;
case 3875: s+=3873;break;
case 3876: s+=3874;break;
case 3877: s+=3875;break;
case 3878: s+=3876;break;
case 3879: s+=3877;break;
case 3880: s+=3878;break;
case 3881: s+=3879;break;
case 3882: s+=3880;break;
case 3883: s+=3881;break;
case 3884: s+=3882;break;
case 3885: s+=3883;break;
case 3886: s+=3884;break;
case 3887: s+=3885;break;
case 3888: s+=3886;break;
case 3889: s+=3887;break;
case 3890: s+=3888;break;
case 3891: s+=3889;break;
case 3892: s+=3890;break;
case 3893: s+=3891;break;
case 3894: s+=3892;break;
case 3895: s+=3893;break;
case 3896: s+=3894;break;
case 3897: s+=3895;break;
case 3898: s+=3896;break;
case 3899: s+=3897;break;
case 3900: s+=3898;break;
case 3901: s+=3899;break;
case 3902: s+=3900;break;
case 3903: s+=3901;break;
case 3904: s+=3902;break;
case 3905: s+=3903;break;
case 3906: s+=3904;break;
case 3907: s+=3905;break;
case 3908: s+=3906;break;
case 3909: s+=3907;break;
case 3910: s+=3908;break;
case 3911: s+=3909;break;
case 3912: s+=3910;break;
case 3913: s+=3911;break;
case 3914: s+=3912;break;
case 3915: s+=3913;break;
case 3916: s+=3914;break;
case 3917: s+=3915;break;
case 3918: s+=3916;break;
case 3919: s+=3917;break;
case 3920: s+=3918;break;
case 3921: s+=3919;break;
case 3922: s+=3920;break;
case 3923: s+=3921;break;
case 3924: s+=3922;break;
case 3925: s+=3923;break;
case 3926: s+=3924;break;
case 3927: s+=3925;break;
case 3928: s+=3926;break;
case 3929: s+=3927;break;
case 3930: s+=3928;break;
case 3931: s+=3929;break;
case 3932: s+=3930;break;
case 3933: s+=3931;break;
case 3934: s+=3932;break;
case 3935: s+=3933;break;
case 3936: s+=3934;break;
case 3937: s+=3935;break;
case 3938: s+=3936;break;
case 3939: s+=3937;break;
case 3940: s+=3938;break;
case 3941: s+=3939;break;
case 3942: s+=3940;break;
case 3943: s+=3941;break;
case 3944: s+=3942;break;
case 3945: s+=3943;break;
case 3946: s+=3944;break;
case 3947: s+=3945;break;
case 3948: s+=3946;break;
case 3949: s+=3947;break;
case 3950: s+=3948;break;
case 3951: s+=3949;break;
case 3952: s+=3950;break;
case 3953: s+=3951;break;
case 3954: s+=3952;break;
case 3955: s+=3953;break;
case 3956: s+=3954;break;
case 3957: s+=3955;break;
case 3958: s+=3956;break;
case 3959: s+=3957;break;
case 3960: s+=3958;break;
case 3961: s+=3959;break;
case 3962: s+=3960;break;
case 3963: s+=3961;break;
case 3964: s+=3962;break;
case 3965: s+=3963;break;
case 3966: s+=3964;break;
case 3967: s+=3965;break;
case 3968: s+=3966;break;
case 3969: s+=3967;break;
case 3970: s+=3968;break;
case 3971: s+=3969;break;
case 3972: s+=3970;break;
case 3973: s+=3971;break;
case 3974: s+=3972;break;
case 3975: s+=3973;break;
case 3976: s+=3974;break;
case 3977: s+=3975;break;
case 3978: s+=3976;break;
case 3979: s+=3977;break;
case 3980: s+=3978;break;
case 3981: s+=3979;break;
case 3982: s+=3980;break;
case 3983: s+=3981;break;
case 3984: s+=3982;break;
case 3985: s+=3983;break;
case 3986: s+=3984;break;
case 3987: s+=3985;break;
case 3988: s+=3986;break;
case 3989: s+=3987;break;
case 3990: s+=3988;break;
case 3991: s+=3989;break;
case 3992: s+=3990;break;
case 3993: s+=3991;break;
case 3994: s+=3992;break;
case 3995: s+=3993;break;
case 3996: s+=3994;break;
case 3997: s+=3995;break;
case 3998: s+=3996;break;
case 3999: s+=3997;break;
case 4000: s+=3998;break;
case 4001: s+=3999;break;
case 4002: s+=4000;break;
case 4003: s+=4001;break;
case 4004: s+=4002;break;
case 4005: s+=4003;break;
case 4006: s+=4004;break;
case 4007: s+=4005;break;
case 4008: s+=4006;break;
case 4009: s+=4007;break;
case 4010: s+=4008;break;
case 4011: s+=4009;break;
case 4012: s+=4010;break;
case 4013: s+=4011;break;
case 4014: s+=4012;break;
case 4015: s+=4013;break;
case 4016: s+=4014;break;
case 4017: s+=4015;break;
case 4018: s+=4016;break;
case 4019: s+=4017;break;
case 4020: s+=4018;break;
case 4021: s+=4019;break;
case 4022: s+=4020;break;
case 4023: s+=4021;break;
case 4024: s+=4022;break;
case 4025: s+=4023;break;
case 4026: s+=4024;break;
case 4027: s+=4025;break;
case 4028: s+=4026;break;
case 4029: s+=4027;break;
case 4030: s+=4028;break;
case 4031: s+=4029;break;
case 4032: s+=4030;break;
case 4033: s+=4031;break;
case 4034: s+=4032;break;
case 4035: s+=4033;break;
case 4036: s+=4034;break;
case 4037: s+=4035;break;
case 4038: s+=4036;break;
case 4039: s+=4037;break;
case 4040: s+=4038;break;
case 4041: s+=4039;break;
case 4042: s+=4040;break;
case 4043: s+=4041;break;
case 4044: s+=4042;break;
case 4045: s+=4043;break;
case 4046: s+=4044;break;
case 4047: s+=4045;break;
case 4048: s+=4046;break;
case 4049: s+=4047;break;
case 4050: s+=4048;break;
case 4051: s+=4049;break;
case 4052: s+=4050;break;
case 4053: s+=4051;break;
case 4054: s+=4052;break;
case 4055: s+=4053;break;
case 4056: s+=4054;break;
case 4057: s+=4055;break;
case 4058: s+=4056;break;
case 4059: s+=4057;break;
case 4060: s+=4058;break;
case 4061: s+=4059;break;
case 4062: s+=4060;break;
case 4063: s+=4061;break;
case 4064: s+=4062;break;
case 4065: s+=4063;break;
case 4066: s+=4064;break;
case 4067: s+=4065;break;
case 4068: s+=4066;break;
case 4069: s+=4067;break;
case 4070: s+=4068;break;
case 4071: s+=4069;break;
case 4072: s+=4070;break;
case 4073: s+=4071;break;
case 4074: s+=4072;break;
case 4075: s+=4073;break;
case 4076: s+=4074;break;
case 4077: s+=4075;break;
case 4078: s+=4076;break;
case 4079: s+=4077;break;
case 4080: s+=4078;break;
case 4081: s+=4079;break;
case 4082: s+=4080;break;
case 4083: s+=4081;break;
case 4084: s+=4082;break;
case 4085: s+=4083;break;
case 4086: s+=4084;break;
case 4087: s+=4085;break;
case 4088: s+=4086;break;
case 4089: s+=4087;break;
case 4090: s+=4088;break;
case 4091: s+=4089;break;
case 4092: s+=4090;break;
case 4093: s+=4091;break;
case 4094: s+=4092;break;
case 4095: s+=4093;break;
case 4096: s+=4094;break;
case 4097: s+=4095;break;
case 4098: s+=4096;break;
case 4099: s+=4097;break;
case 4100: s+=4098;break;
case 4101: s+=4099;break;
case 4102: s+=4100;break;
case 4103: s+=4101;break;
case 4104: s+=4102;break;
case 4105: s+=4103;break;
case 4106: s+=4104;break;
case 4107: s+=4105;break;
case 4108: s+=4106;break;
case 4109: s+=4107;break;
case 4110: s+=4108;break;
case 4111: s+=4109;break;
case 4112: s+=4110;break;
case 4113: s+=4111;break;
case 4114: s+=4112;break;
case 4115: s+=4113;break;
case 4116: s+=4114;break;
case 4117: s+=4115;break;
case 4118: s+=4116;break;
case 4119: s+=4117;break;
case 4120: s+=4118;break;
case 4121: s+=4119;break;
case 4122: s+=4120;break;
case 4123: s+=4121;break;
case 4124: s+=4122;break;
case 4125: s+=4123;break;
case 4126: s+=4124;break;
case 4127: s+=4125;break;
case 4128: s+=4126;break;
case 4129: s+=4127;break;
case 4130: s+=4128;break;
case 4131: s+=4129;break;
case 4132: s+=4130;break;
case 4133: s+=4131;break;
case 4134: s+=4132;break;
case 4135: s+=4133;break;
case 4136: s+=4134;break;
case 4137: s+=4135;break;
case 4138: s+=4136;break;
case 4139: s+=4137;break;
case 4140: s+=4138;break;
case 4141: s+=4139;break;
case 4142: s+=4140;break;
case 4143: s+=4141;break;
case 4144: s+=4142;break;
case 4145: s+=4143;break;
case 4146: s+=4144;break;
case 4147: s+=4145;break;
case 4148: s+=4146;break;
case 4149: s+=4147;break;
case 4150: s+=4148;break;
case 4151: s+=4149;break;
case 4152: s+=4150;break;
case 4153: s+=4151;break;
case 4154: s+=4152;break;
case 4155: s+=4153;break;
case 4156: s+=4154;break;
case 4157: s+=4155;break;
case 4158: s+=4156;break;
case 4159: s+=4157;break;
case 4160: s+=4158;break;
case 4161: s+=4159;break;
case 4162: s+=4160;break;
case 4163: s+=4161;break;
case 4164: s+=4162;break;
case 4165: s+=4163;break;
case 4166: s+=4164;break;
case 4167: s+=4165;break;
case 4168: s+=4166;break;
case 4169: s+=4167;break;
case 4170: s+=4168;break;
case 4171: s+=4169;break;
case 4172: s+=4170;break;
case 4173: s+=4171;break;
case 4174: s+=4172;break;
case 4175: s+=4173;break;
case 4176: s+=4174;break;
case 4177: s+=4175;break;
case 4178: s+=4176;break;
case 4179: s+=4177;break;
case 4180: s+=4178;break;
case 4181: s+=4179;break;
case 4182: s+=4180;break;
case 4183: s+=4181;break;
case 4184: s+=4182;break;
case 4185: s+=4183;break;
case 4186: s+=4184;break;
case 4187: s+=4185;break;
case 4188: s+=4186;break;
case 4189: s+=4187;break;
case 4190: s+=4188;break;
case 4191: s+=4189;break;
case 4192: s+=4190;break;
case 4193: s+=4191;break;
case 4194: s+=4192;break;
case 4195: s+=4193;break;
case 4196: s+=4194;break;
case 4197: s+=4195;break;
case 4198: s+=4196;break;
case 4199: s+=4197;break;
case 4200: s+=4198;break;
case 4201: s+=4199;break;
case 4202: s+=4200;break;
case 4203: s+=4201;break;
case 4204: s+=4202;break;
case 4205: s+=4203;break;
case 4206: s+=4204;break;
case 4207: s+=4205;break;
case 4208: s+=4206;break;
case 4209: s+=4207;break;
case 4210: s+=4208;break;
case 4211: s+=4209;break;
case 4212: s+=4210;break;
case 4213: s+=4211;break;
case 4214: s+=4212;break;
case 4215: s+=4213;break;
case 4216: s+=4214;break;
case 4217: s+=4215;break;
case 4218: s+=4216;break;
case 4219: s+=4217;break;
case 4220: s+=4218;break;
case 4221: s+=4219;break;
case 4222: s+=4220;break;
case 4223: s+=4221;break;
case 4224: s+=4222;break;
case 4225: s+=4223;break;
case 4226: s+=4224;break;
case 4227: s+=4225;break;
case 4228: s+=4226;break;
case 4229: s+=4227;break;
case 4230: s+=4228;break;
case 4231: s+=4229;break;
case 4232: s+=4230;break;
case 4233: s+=4231;break;
case 4234: s+=4232;break;
case 4235: s+=4233;break;
case 4236: s+=4234;break;
case 4237: s+=4235;break;
case 4238: s+=4236;break;
case 4239: s+=4237;break;
case 4240: s+=4238;break;
case 4241: s+=4239;break;
case 4242: s+=4240;break;
case 4243: s+=4241;break;
case 4244: s+=4242;break;
case 4245: s+=4243;break;
case 4246: s+=4244;break;
case 4247: s+=4245;break;
case 4248: s+=4246;break;
case 4249: s+=4247;break;
case 4250: s+=4248;break;
case 4251: s+=4249;break;
case 4252: s+=4250;break;
case 4253: s+=4251;break;
case 4254: s+=4252;break;
case 4255: s+=4253;break;
case 4256: s+=4254;break;
case 4257: s+=4255;break;
case 4258: s+=4256;break;
case 4259: s+=4257;break;
case 4260: s+=4258;break;
case 4261: s+=4259;break;
case 4262: s+=4260;break;
case 4263: s+=4261;break;
case 4264: s+=4262;break;
case 4265: s+=4263;break;
case 4266: s+=4264;break;
case 4267: s+=4265;break;
case 4268: s+=4266;break;
case 4269: s+=4267;break;
case 4270: s+=4268;break;
case 4271: s+=4269;break;
case 4272: s+=4270;break;
case 4273: s+=4271;break;
case 4274: s+=4272;break;
case 4275: s+=4273;break;
case 4276: s+=4274;break;
case 4277: s+=4275;break;
case 4278: s+=4276;break;
case 4279: s+=4277;break;
case 4280: s+=4278;break;
case 4281: s+=4279;break;
case 4282: s+=4280;break;
case 4283: s+=4281;break;
case 4284: s+=4282;break;
case 4285: s+=4283;break;
case 4286: s+=4284;break;
case 4287: s+=4285;break;
case 4288: s+=4286;break;
case 4289: s+=4287;break;
case 4290: s+=4288;break;
case 4291: s+=4289;break;
case 4292: s+=4290;break;
case 4293: s+=4291;break;
case 4294: s+=4292;break;
case 4295: s+=4293;break;
case 4296: s+=4294;break;
case 4297: s+=4295;break;
case 4298: s+=4296;break;
case 4299: s+=4297;break;
case 4300: s+=4298;break;
case 4301: s+=4299;break;
case 4302: s+=4300;break;
case 4303: s+=4301;break;
case 4304: s+=4302;break;
case 4305: s+=4303;break;
case 4306: s+=4304;break;
case 4307: s+=4305;break;
case 4308: s+=4306;break;
case 4309: s+=4307;break;
case 4310: s+=4308;break;
case 4311: s+=4309;break;
case 4312: s+=4310;break;
case 4313: s+=4311;break;
case 4314: s+=4312;break;
case 4315: s+=4313;break;
case 4316: s+=4314;break;
case 4317: s+=4315;break;
case 4318: s+=4316;break;
case 4319: s+=4317;break;
case 4320: s+=4318;break;
case 4321: s+=4319;break;
case 4322: s+=4320;break;
case 4323: s+=4321;break;
case 4324: s+=4322;break;
case 4325: s+=4323;break;
case 4326: s+=4324;break;
case 4327: s+=4325;break;
case 4328: s+=4326;break;
case 4329: s+=4327;break;
case 4330: s+=4328;break;
case 4331: s+=4329;break;
case 4332: s+=4330;break;
case 4333: s+=4331;break;
case 4334: s+=4332;break;
case 4335: s+=4333;break;
case 4336: s+=4334;break;
case 4337: s+=4335;break;
case 4338: s+=4336;break;
case 4339: s+=4337;break;
case 4340: s+=4338;break;
case 4341: s+=4339;break;
case 4342: s+=4340;break;
case 4343: s+=4341;break;
case 4344: s+=4342;break;
case 4345: s+=4343;break;
case 4346: s+=4344;break;
case 4347: s+=4345;break;
case 4348: s+=4346;break;
case 4349: s+=4347;break;
case 4350: s+=4348;break;
case 4351: s+=4349;break;
case 4352: s+=4350;break;
case 4353: s+=4351;break;
case 4354: s+=4352;break;
case 4355: s+=4353;break;
case 4356: s+=4354;break;
case 4357: s+=4355;break;
case 4358: s+=4356;break;
case 4359: s+=4357;break;
case 4360: s+=4358;break;
case 4361: s+=4359;break;
case 4362: s+=4360;break;
case 4363: s+=4361;break;
case 4364: s+=4362;break;
case 4365: s+=4363;break;
case 4366: s+=4364;break;
case 4367: s+=4365;break;
case 4368: s+=4366;break;
case 4369: s+=4367;break;
case 4370: s+=4368;break;
case 4371: s+=4369;break;
case 4372: s+=4370;break;
case 4373: s+=4371;break;
case 4374: s+=4372;break;
case 4375: s+=4373;break;
case 4376: s+=4374;break;
case 4377: s+=4375;break;
case 4378: s+=4376;break;
case 4379: s+=4377;break;
case 4380: s+=4378;break;
case 4381: s+=4379;break;
case 4382: s+=4380;break;
case 4383: s+=4381;break;
case 4384: s+=4382;break;
case 4385: s+=4383;break;
case 4386: s+=4384;break;
case 4387: s+=4385;break;
case 4388: s+=4386;break;
case 4389: s+=4387;break;
case 4390: s+=4388;break;
case 4391: s+=4389;break;
case 4392: s+=4390;break;
case 4393: s+=4391;break;
case 4394: s+=4392;break;
case 4395: s+=4393;break;
case 4396: s+=4394;break;
case 4397: s+=4395;break;
case 4398: s+=4396;break;
case 4399: s+=4397;break;
case 4400: s+=4398;break;
case 4401: s+=4399;break;
case 4402: s+=4400;break;
case 4403: s+=4401;break;
case 4404: s+=4402;break;
case 4405: s+=4403;break;
case 4406: s+=4404;break;
case 4407: s+=4405;break;
case 4408: s+=4406;break;
case 4409: s+=4407;break;
case 4410: s+=4408;break;
case 4411: s+=4409;break;
case 4412: s+=4410;break;
case 4413: s+=4411;break;
case 4414: s+=4412;break;
case 4415: s+=4413;break;
case 4416: s+=4414;break;
case 4417: s+=4415;break;
case 4418: s+=4416;break;
case 4419: s+=4417;break;
case 4420: s+=4418;break;
case 4421: s+=4419;break;
case 4422: s+=4420;break;
case 4423: s+=4421;break;
case 4424: s+=4422;break;
case 4425: s+=4423;break;
case 4426: s+=4424;break;
case 4427: s+=4425;break;
case 4428: s+=4426;break;
case 4429: s+=4427;break;
case 4430: s+=4428;break;
case 4431: s+=4429;break;
case 4432: s+=4430;break;
case 4433: s+=4431;break;
case 4434: s+=4432;break;
case 4435: s+=4433;break;
case 4436: s+=4434;break;
case 4437: s+=4435;break;
case 4438: s+=4436;break;
case 4439: s+=4437;break;
case 4440: s+=4438;break;
case 4441: s+=4439;break;
case 4442: s+=4440;break;
case 4443: s+=4441;break;
case 4444: s+=4442;break;
case 4445: s+=4443;break;
case 4446: s+=4444;break;
case 4447: s+=4445;break;
case 4448: s+=4446;break;
case 4449: s+=4447;break;
case 4450: s+=4448;break;
case 4451: s+=4449;break;
case 4452: s+=4450;break;
case 4453: s+=4451;break;
case 4454: s+=4452;break;
case 4455: s+=4453;break;
case 4456: s+=4454;break;
case 4457: s+=4455;break;
case 4458: s+=4456;break;
case 4459: s+=4457;break;
case 4460: s+=4458;break;
case 4461: s+=4459;break;
case 4462: s+=4460;break;
case 4463: s+=4461;break;
case 4464: s+=4462;break;
case 4465: s+=4463;break;
case 4466: s+=4464;break;
case 4467: s+=4465;break;
case 4468: s+=4466;break;
case 4469: s+=4467;break;
case 4470: s+=4468;break;
case 4471: s+=4469;break;
case 4472: s+=4470;break;
case 4473: s+=4471;break;
case 4474: s+=4472;break;
case 4475: s+=4473;break;
case 4476: s+=4474;break;
case 4477: s+=4475;break;
case 4478: s+=4476;break;
case 4479: s+=4477;break;
case 4480: s+=4478;break;
case 4481: s+=4479;break;
case 4482: s+=4480;break;
case 4483: s+=4481;break;
case 4484: s+=4482;break;
case 4485: s+=4483;break;
case 4486: s+=4484;break;
case 4487: s+=4485;break;
case 4488: s+=4486;break;
case 4489: s+=4487;break;
case 4490: s+=4488;break;
case 4491: s+=4489;break;
case 4492: s+=4490;break;
case 4493: s+=4491;break;
case 4494: s+=4492;break;
case 4495: s+=4493;break;
case 4496: s+=4494;break;
case 4497: s+=4495;break;
case 4498: s+=4496;break;
case 4499: s+=4497;break;
case 4500: s+=4498;break;
case 4501: s+=4499;break;
case 4502: s+=4500;break;
case 4503: s+=4501;break;
case 4504: s+=4502;break;
case 4505: s+=4503;break;
case 4506: s+=4504;break;
case 4507: s+=4505;break;
case 4508: s+=4506;break;
case 4509: s+=4507;break;
case 4510: s+=4508;break;
case 4511: s+=4509;break;
case 4512: s+=4510;break;
case 4513: s+=4511;break;
case 4514: s+=4512;break;
case 4515: s+=4513;break;
case 4516: s+=4514;break;
case 4517: s+=4515;break;
case 4518: s+=4516;break;
case 4519: s+=4517;break;
case 4520: s+=4518;break;
case 4521: s+=4519;break;
case 4522: s+=4520;break;
case 4523: s+=4521;break;
case 4524: s+=4522;break;
case 4525: s+=4523;break;
case 4526: s+=4524;break;
case 4527: s+=4525;break;
case 4528: s+=4526;break;
case 4529: s+=4527;break;
case 4530: s+=4528;break;
case 4531: s+=4529;break;
case 4532: s+=4530;break;
case 4533: s+=4531;break;
case 4534: s+=4532;break;
case 4535: s+=4533;break;
case 4536: s+=4534;break;
case 4537: s+=4535;break;
case 4538: s+=4536;break;
case 4539: s+=4537;break;
case 4540: s+=4538;break;
case 4541: s+=4539;break;
case 4542: s+=4540;break;
case 4543: s+=4541;break;
case 4544: s+=4542;break;
case 4545: s+=4543;break;
case 4546: s+=4544;break;
case 4547: s+=4545;break;
case 4548: s+=4546;break;
case 4549: s+=4547;break;
case 4550: s+=4548;break;
case 4551: s+=4549;break;
case 4552: s+=4550;break;
case 4553: s+=4551;break;
case 4554: s+=4552;break;
case 4555: s+=4553;break;
case 4556: s+=4554;break;
case 4557: s+=4555;break;
case 4558: s+=4556;break;
case 4559: s+=4557;break;
case 4560: s+=4558;break;
case 4561: s+=4559;break;
case 4562: s+=4560;break;
case 4563: s+=4561;break;
case 4564: s+=4562;break;
case 4565: s+=4563;break;
case 4566: s+=4564;break;
case 4567: s+=4565;break;
case 4568: s+=4566;break;
case 4569: s+=4567;break;
case 4570: s+=4568;break;
case 4571: s+=4569;break;
case 4572: s+=4570;break;
case 4573: s+=4571;break;
case 4574: s+=4572;break;
case 4575: s+=4573;break;
case 4576: s+=4574;break;
case 4577: s+=4575;break;
case 4578: s+=4576;break;
case 4579: s+=4577;break;
case 4580: s+=4578;break;
case 4581: s+=4579;break;
case 4582: s+=4580;break;
case 4583: s+=4581;break;
case 4584: s+=4582;break;
case 4585: s+=4583;break;
case 4586: s+=4584;break;
case 4587: s+=4585;break;
case 4588: s+=4586;break;
case 4589: s+=4587;break;
case 4590: s+=4588;break;
case 4591: s+=4589;break;
case 4592: s+=4590;break;
case 4593: s+=4591;break;
case 4594: s+=4592;break;
case 4595: s+=4593;break;
case 4596: s+=4594;break;
case 4597: s+=4595;break;
case 4598: s+=4596;break;
case 4599: s+=4597;break;
case 4600: s+=4598;break;
case 4601: s+=4599;break;
case 4602: s+=4600;break;
case 4603: s+=4601;break;
case 4604: s+=4602;break;
case 4605: s+=4603;break;
case 4606: s+=4604;break;
case 4607: s+=4605;break;
case 4608: s+=4606;break;
case 4609: s+=4607;break;
case 4610: s+=4608;break;
case 4611: s+=4609;break;
case 4612: s+=4610;break;
case 4613: s+=4611;break;
case 4614: s+=4612;break;
case 4615: s+=4613;break;
case 4616: s+=4614;break;
case 4617: s+=4615;break;
case 4618: s+=4616;break;
case 4619: s+=4617;break;
case 4620: s+=4618;break;
case 4621: s+=4619;break;
case 4622: s+=4620;break;
case 4623: s+=4621;break;
case 4624: s+=4622;break;
case 4625: s+=4623;break;
case 4626: s+=4624;break;
case 4627: s+=4625;break;
case 4628: s+=4626;break;
case 4629: s+=4627;break;
case 4630: s+=4628;break;
case 4631: s+=4629;break;
case 4632: s+=4630;break;
case 4633: s+=4631;break;
case 4634: s+=4632;break;
case 4635: s+=4633;break;
case 4636: s+=4634;break;
case 4637: s+=4635;break;
case 4638: s+=4636;break;
case 4639: s+=4637;break;
case 4640: s+=4638;break;
case 4641: s+=4639;break;
case 4642: s+=4640;break;
case 4643: s+=4641;break;
case 4644: s+=4642;break;
case 4645: s+=4643;break;
case 4646: s+=4644;break;
case 4647: s+=4645;break;
case 4648: s+=4646;break;
case 4649: s+=4647;break;
case 4650: s+=4648;break;
case 4651: s+=4649;break;
case 4652: s+=4650;break;
case 4653: s+=4651;break;
case 4654: s+=4652;break;
case 4655: s+=4653;break;
case 4656: s+=4654;break;
case 4657: s+=4655;break;
case 4658: s+=4656;break;
case 4659: s+=4657;break;
case 4660: s+=4658;break;
case 4661: s+=4659;break;
case 4662: s+=4660;break;
case 4663: s+=4661;break;
case 4664: s+=4662;break;
case 4665: s+=4663;break;
case 4666: s+=4664;break;
case 4667: s+=4665;break;
case 4668: s+=4666;break;
case 4669: s+=4667;break;
case 4670: s+=4668;break;
case 4671: s+=4669;break;
case 4672: s+=4670;break;
case 4673: s+=4671;break;
case 4674: s+=4672;break;
case 4675: s+=4673;break;
case 4676: s+=4674;break;
case 4677: s+=4675;break;
case 4678: s+=4676;break;
case 4679: s+=4677;break;
case 4680: s+=4678;break;
case 4681: s+=4679;break;
case 4682: s+=4680;break;
case 4683: s+=4681;break;
case 4684: s+=4682;break;
case 4685: s+=4683;break;
case 4686: s+=4684;break;
case 4687: s+=4685;break;
case 4688: s+=4686;break;
case 4689: s+=4687;break;
case 4690: s+=4688;break;
case 4691: s+=4689;break;
case 4692: s+=4690;break;
case 4693: s+=4691;break;
case 4694: s+=4692;break;
case 4695: s+=4693;break;
case 4696: s+=4694;break;
case 4697: s+=4695;break;
case 4698: s+=4696;break;
case 4699: s+=4697;break;
case 4700: s+=4698;break;
case 4701: s+=4699;break;
case 4702: s+=4700;break;
case 4703: s+=4701;break;
case 4704: s+=4702;break;
case 4705: s+=4703;break;
case 4706: s+=4704;break;
case 4707: s+=4705;break;
case 4708: s+=4706;break;
case 4709: s+=4707;break;
case 4710: s+=4708;break;
case 4711: s+=4709;break;
case 4712: s+=4710;break;
case 4713: s+=4711;break;
case 4714: s+=4712;break;
case 4715: s+=4713;break;
case 4716: s+=4714;break;
case 4717: s+=4715;break;
case 4718: s+=4716;break;
case 4719: s+=4717;break;
case 4720: s+=4718;break;
case 4721: s+=4719;break;
case 4722: s+=4720;break;
case 4723: s+=4721;break;
case 4724: s+=4722;break;
case 4725: s+=4723;break;
case 4726: s+=4724;break;
case 4727: s+=4725;break;
case 4728: s+=4726;break;
case 4729: s+=4727;break;
case 4730: s+=4728;break;
case 4731: s+=4729;break;
case 4732: s+=4730;break;
case 4733: s+=4731;break;
case 4734: s+=4732;break;
case 4735: s+=4733;break;
case 4736: s+=4734;break;
case 4737: s+=4735;break;
case 4738: s+=4736;break;
case 4739: s+=4737;break;
case 4740: s+=4738;break;
case 4741: s+=4739;break;
case 4742: s+=4740;break;
case 4743: s+=4741;break;
case 4744: s+=4742;break;
case 4745: s+=4743;break;
case 4746: s+=4744;break;
case 4747: s+=4745;break;
case 4748: s+=4746;break;
case 4749: s+=4747;break;
case 4750: s+=4748;break;
case 4751: s+=4749;break;
case 4752: s+=4750;break;
case 4753: s+=4751;break;
case 4754: s+=4752;break;
case 4755: s+=4753;break;
case 4756: s+=4754;break;
case 4757: s+=4755;break;
case 4758: s+=4756;break;
case 4759: s+=4757;break;
case 4760: s+=4758;break;
case 4761: s+=4759;break;
case 4762: s+=4760;break;
case 4763: s+=4761;break;
case 4764: s+=4762;break;
case 4765: s+=4763;break;
case 4766: s+=4764;break;
case 4767: s+=4765;break;
case 4768: s+=4766;break;
case 4769: s+=4767;break;
case 4770: s+=4768;break;
case 4771: s+=4769;break;
case 4772: s+=4770;break;
case 4773: s+=4771;break;
case 4774: s+=4772;break;
case 4775: s+=4773;break;
case 4776: s+=4774;break;
case 4777: s+=4775;break;
case 4778: s+=4776;break;
case 4779: s+=4777;break;
case 4780: s+=4778;break;
case 4781: s+=4779;break;
case 4782: s+=4780;break;
case 4783: s+=4781;break;
case 4784: s+=4782;break;
case 4785: s+=4783;break;
case 4786: s+=4784;break;
case 4787: s+=4785;break;
case 4788: s+=4786;break;
case 4789: s+=4787;break;
case 4790: s+=4788;break;
case 4791: s+=4789;break;
case 4792: s+=4790;break;
case 4793: s+=4791;break;
case 4794: s+=4792;break;
case 4795: s+=4793;break;
case 4796: s+=4794;break;
case 4797: s+=4795;break;
case 4798: s+=4796;break;
case 4799: s+=4797;break;
case 4800: s+=4798;break;
case 4801: s+=4799;break;
case 4802: s+=4800;break;
case 4803: s+=4801;break;
case 4804: s+=4802;break;
case 4805: s+=4803;break;
case 4806: s+=4804;break;
case 4807: s+=4805;break;
case 4808: s+=4806;break;
case 4809: s+=4807;break;
case 4810: s+=4808;break;
case 4811: s+=4809;break;
case 4812: s+=4810;break;
case 4813: s+=4811;break;
case 4814: s+=4812;break;
case 4815: s+=4813;break;
case 4816: s+=4814;break;
case 4817: s+=4815;break;
case 4818: s+=4816;break;
case 4819: s+=4817;break;
case 4820: s+=4818;break;
case 4821: s+=4819;break;
case 4822: s+=4820;break;
case 4823: s+=4821;break;
case 4824: s+=4822;break;
case 4825: s+=4823;break;
case 4826: s+=4824;break;
case 4827: s+=4825;break;
case 4828: s+=4826;break;
case 4829: s+=4827;break;
case 4830: s+=4828;break;
case 4831: s+=4829;break;
case 4832: s+=4830;break;
case 4833: s+=4831;break;
case 4834: s+=4832;break;
case 4835: s+=4833;break;
case 4836: s+=4834;break;
case 4837: s+=4835;break;
case 4838: s+=4836;break;
case 4839: s+=4837;break;
case 4840: s+=4838;break;
case 4841: s+=4839;break;
case 4842: s+=4840;break;
case 4843: s+=4841;break;
case 4844: s+=4842;break;
case 4845: s+=4843;break;
case 4846: s+=4844;break;
case 4847: s+=4845;break;
case 4848: s+=4846;break;
case 4849: s+=4847;break;
case 4850: s+=4848;break;
case 4851: s+=4849;break;
case 4852: s+=4850;break;
case 4853: s+=4851;break;
case 4854: s+=4852;break;
case 4855: s+=4853;break;
case 4856: s+=4854;break;
case 4857: s+=4855;break;
case 4858: s+=4856;break;
case 4859: s+=4857;break;
case 4860: s+=4858;break;
case 4861: s+=4859;break;
case 4862: s+=4860;break;
case 4863: s+=4861;break;
case 4864: s+=4862;break;
case 4865: s+=4863;break;
case 4866: s+=4864;break;
case 4867: s+=4865;break;
case 4868: s+=4866;break;
case 4869: s+=4867;break;
case 4870: s+=4868;break;
case 4871: s+=4869;break;
case 4872: s+=4870;break;
case 4873: s+=4871;break;
case 4874: s+=4872;break;
case 4875: s+=4873;break;
case 4876: s+=4874;break;
case 4877: s+=4875;break;
case 4878: s+=4876;break;
case 4879: s+=4877;break;
case 4880: s+=4878;break;
case 4881: s+=4879;break;
case 4882: s+=4880;break;
case 4883: s+=4881;break;
case 4884: s+=4882;break;
case 4885: s+=4883;break;
case 4886: s+=4884;break;
case 4887: s+=4885;break;
case 4888: s+=4886;break;
case 4889: s+=4887;break;
case 4890: s+=4888;break;
case 4891: s+=4889;break;
case 4892: s+=4890;break;
case 4893: s+=4891;break;
case 4894: s+=4892;break;
case 4895: s+=4893;break;
case 4896: s+=4894;break;
case 4897: s+=4895;break;
case 4898: s+=4896;break;
case 4899: s+=4897;break;
case 4900: s+=4898;break;
case 4901: s+=4899;break;
case 4902: s+=4900;break;
case 4903: s+=4901;break;
case 4904: s+=4902;break;
case 4905: s+=4903;break;
case 4906: s+=4904;break;
case 4907: s+=4905;break;
case 4908: s+=4906;break;
case 4909: s+=4907;break;
case 4910: s+=4908;break;
case 4911: s+=4909;break;
case 4912: s+=4910;break;
case 4913: s+=4911;break;
case 4914: s+=4912;break;
case 4915: s+=4913;break;
case 4916: s+=4914;break;
case 4917: s+=4915;break;
case 4918: s+=4916;break;
case 4919: s+=4917;break;
case 4920: s+=4918;break;
case 4921: s+=4919;break;
case 4922: s+=4920;break;
case 4923: s+=4921;break;
case 4924: s+=4922;break;
case 4925: s+=4923;break;
case 4926: s+=4924;break;
case 4927: s+=4925;break;
case 4928: s+=4926;break;
case 4929: s+=4927;break;
case 4930: s+=4928;break;
case 4931: s+=4929;break;
case 4932: s+=4930;break;
case 4933: s+=4931;break;
case 4934: s+=4932;break;
case 4935: s+=4933;break;
case 4936: s+=4934;break;
case 4937: s+=4935;break;
case 4938: s+=4936;break;
case 4939: s+=4937;break;
case 4940: s+=4938;break;
case 4941: s+=4939;break;
case 4942: s+=4940;break;
case 4943: s+=4941;break;
case 4944: s+=4942;break;
case 4945: s+=4943;break;
case 4946: s+=4944;break;
case 4947: s+=4945;break;
case 4948: s+=4946;break;
case 4949: s+=4947;break;
case 4950: s+=4948;break;
case 4951: s+=4949;break;
case 4952: s+=4950;break;
case 4953: s+=4951;break;
case 4954: s+=4952;break;
case 4955: s+=4953;break;
case 4956: s+=4954;break;
case 4957: s+=4955;break;
case 4958: s+=4956;break;
case 4959: s+=4957;break;
case 4960: s+=4958;break;
case 4961: s+=4959;break;
case 4962: s+=4960;break;
case 4963: s+=4961;break;
case 4964: s+=4962;break;
case 4965: s+=4963;break;
case 4966: s+=4964;break;
case 4967: s+=4965;break;
case 4968: s+=4966;break;
case 4969: s+=4967;break;
case 4970: s+=4968;break;
case 4971: s+=4969;break;
case 4972: s+=4970;break;
case 4973: s+=4971;break;
case 4974: s+=4972;break;
case 4975: s+=4973;break;
case 4976: s+=4974;break;
case 4977: s+=4975;break;
case 4978: s+=4976;break;
case 4979: s+=4977;break;
case 4980: s+=4978;break;
case 4981: s+=4979;break;
case 4982: s+=4980;break;
case 4983: s+=4981;break;
case 4984: s+=4982;break;
case 4985: s+=4983;break;
case 4986: s+=4984;break;
case 4987: s+=4985;break;
case 4988: s+=4986;break;
case 4989: s+=4987;break;
case 4990: s+=4988;break;
case 4991: s+=4989;break;
case 4992: s+=4990;break;
case 4993: s+=4991;break;
case 4994: s+=4992;break;
case 4995: s+=4993;break;
case 4996: s+=4994;break;
case 4997: s+=4995;break;
case 4998: s+=4996;break;
case 4999: s+=4997;break;
case 5000: s+=4998;break;
case 5001: s+=4999;break;
case 5002: s+=5000;break;
case 5003: s+=5001;break;
case 5004: s+=5002;break;
case 5005: s+=5003;break;
case 5006: s+=5004;break;
case 5007: s+=5005;break;
case 5008: s+=5006;break;
case 5009: s+=5007;break;
case 5010: s+=5008;break;
case 5011: s+=5009;break;
case 5012: s+=5010;break;
case 5013: s+=5011;break;
case 5014: s+=5012;break;
case 5015: s+=5013;break;
case 5016: s+=5014;break;
case 5017: s+=5015;break;
case 5018: s+=5016;break;
case 5019: s+=5017;break;
case 5020: s+=5018;break;
case 5021: s+=5019;break;
case 5022: s+=5020;break;
case 5023: s+=5021;break;
case 5024: s+=5022;break;
case 5025: s+=5023;break;
case 5026: s+=5024;break;
case 5027: s+=5025;break;
case 5028: s+=5026;break;
case 5029: s+=5027;break;
case 5030: s+=5028;break;
case 5031: s+=5029;break;
case 5032: s+=5030;break;
case 5033: s+=5031;break;
case 5034: s+=5032;break;
case 5035: s+=5033;break;
case 5036: s+=5034;break;
case 5037: s+=5035;break;
case 5038: s+=5036;break;
case 5039: s+=5037;break;
case 5040: s+=5038;break;
case 5041: s+=5039;break;
case 5042: s+=5040;break;
case 5043: s+=5041;break;
case 5044: s+=5042;break;
case 5045: s+=5043;break;
case 5046: s+=5044;break;
case 5047: s+=5045;break;
case 5048: s+=5046;break;
case 5049: s+=5047;break;
case 5050: s+=5048;break;
case 5051: s+=5049;break;
case 5052: s+=5050;break;
case 5053: s+=5051;break;
case 5054: s+=5052;break;
case 5055: s+=5053;break;
case 5056: s+=5054;break;
case 5057: s+=5055;break;
case 5058: s+=5056;break;
case 5059: s+=5057;break;
case 5060: s+=5058;break;
case 5061: s+=5059;break;
case 5062: s+=5060;break;
case 5063: s+=5061;break;
case 5064: s+=5062;break;
case 5065: s+=5063;break;
case 5066: s+=5064;break;
case 5067: s+=5065;break;
case 5068: s+=5066;break;
case 5069: s+=5067;break;
case 5070: s+=5068;break;
case 5071: s+=5069;break;
case 5072: s+=5070;break;
case 5073: s+=5071;break;
case 5074: s+=5072;break;
case 5075: s+=5073;break;
case 5076: s+=5074;break;
case 5077: s+=5075;break;
case 5078: s+=5076;break;
case 5079: s+=5077;break;
case 5080: s+=5078;break;
case 5081: s+=5079;break;
case 5082: s+=5080;break;
case 5083: s+=5081;break;
case 5084: s+=5082;break;
case 5085: s+=5083;break;
case 5086: s+=5084;break;
case 5087: s+=5085;break;
case 5088: s+=5086;break;
case 5089: s+=5087;break;
case 5090: s+=5088;break;
case 5091: s+=5089;break;
case 5092: s+=5090;break;
case 5093: s+=5091;break;
case 5094: s+=5092;break;
case 5095: s+=5093;break;
case 5096: s+=5094;break;
case 5097: s+=5095;break;
case 5098: s+=5096;break;
case 5099: s+=5097;break;
case 5100: s+=5098;break;
case 5101: s+=5099;break;
case 5102: s+=5100;break;
case 5103: s+=5101;break;
case 5104: s+=5102;break;
case 5105: s+=5103;break;
case 5106: s+=5104;break;
case 5107: s+=5105;break;
case 5108: s+=5106;break;
case 5109: s+=5107;break;
case 5110: s+=5108;break;
case 5111: s+=5109;break;
case 5112: s+=5110;break;
case 5113: s+=5111;break;
case 5114: s+=5112;break;
case 5115: s+=5113;break;
case 5116: s+=5114;break;
case 5117: s+=5115;break;
case 5118: s+=5116;break;
case 5119: s+=5117;break;
case 5120: s+=5118;break;
case 5121: s+=5119;break;
case 5122: s+=5120;break;
case 5123: s+=5121;break;
case 5124: s+=5122;break;
case 5125: s+=5123;break;
case 5126: s+=5124;break;
case 5127: s+=5125;break;
case 5128: s+=5126;break;
case 5129: s+=5127;break;
case 5130: s+=5128;break;
case 5131: s+=5129;break;
case 5132: s+=5130;break;
case 5133: s+=5131;break;
case 5134: s+=5132;break;
case 5135: s+=5133;break;
case 5136: s+=5134;break;
case 5137: s+=5135;break;
case 5138: s+=5136;break;
case 5139: s+=5137;break;
case 5140: s+=5138;break;
case 5141: s+=5139;break;
case 5142: s+=5140;break;
case 5143: s+=5141;break;
case 5144: s+=5142;break;
case 5145: s+=5143;break;
case 5146: s+=5144;break;
case 5147: s+=5145;break;
case 5148: s+=5146;break;
case 5149: s+=5147;break;
case 5150: s+=5148;break;
case 5151: s+=5149;break;
case 5152: s+=5150;break;
case 5153: s+=5151;break;
case 5154: s+=5152;break;
case 5155: s+=5153;break;
case 5156: s+=5154;break;
case 5157: s+=5155;break;
case 5158: s+=5156;break;
case 5159: s+=5157;break;
case 5160: s+=5158;break;
case 5161: s+=5159;break;
case 5162: s+=5160;break;
case 5163: s+=5161;break;
case 5164: s+=5162;break;
case 5165: s+=5163;break;
case 5166: s+=5164;break;
case 5167: s+=5165;break;
case 5168: s+=5166;break;
case 5169: s+=5167;break;
case 5170: s+=5168;break;
case 5171: s+=5169;break;
case 5172: s+=5170;break;
case 5173: s+=5171;break;
case 5174: s+=5172;break;
case 5175: s+=5173;break;
case 5176: s+=5174;break;
case 5177: s+=5175;break;
case 5178: s+=5176;break;
case 5179: s+=5177;break;
case 5180: s+=5178;break;
case 5181: s+=5179;break;
case 5182: s+=5180;break;
case 5183: s+=5181;break;
case 5184: s+=5182;break;
case 5185: s+=5183;break;
case 5186: s+=5184;break;
case 5187: s+=5185;break;
case 5188: s+=5186;break;
case 5189: s+=5187;break;
case 5190: s+=5188;break;
case 5191: s+=5189;break;
case 5192: s+=5190;break;
case 5193: s+=5191;break;
case 5194: s+=5192;break;
case 5195: s+=5193;break;
case 5196: s+=5194;break;
case 5197: s+=5195;break;
case 5198: s+=5196;break;
case 5199: s+=5197;break;
case 5200: s+=5198;break;
case 5201: s+=5199;break;
case 5202: s+=5200;break;
case 5203: s+=5201;break;
case 5204: s+=5202;break;
case 5205: s+=5203;break;
case 5206: s+=5204;break;
case 5207: s+=5205;break;
case 5208: s+=5206;break;
case 5209: s+=5207;break;
case 5210: s+=5208;break;
case 5211: s+=5209;break;
case 5212: s+=5210;break;
case 5213: s+=5211;break;
case 5214: s+=5212;break;
case 5215: s+=5213;break;
case 5216: s+=5214;break;
case 5217: s+=5215;break;
case 5218: s+=5216;break;
case 5219: s+=5217;break;
case 5220: s+=5218;break;
case 5221: s+=5219;break;
case 5222: s+=5220;break;
case 5223: s+=5221;break;
case 5224: s+=5222;break;
case 5225: s+=5223;break;
case 5226: s+=5224;break;
case 5227: s+=5225;break;
case 5228: s+=5226;break;
case 5229: s+=5227;break;
case 5230: s+=5228;break;
case 5231: s+=5229;break;
case 5232: s+=5230;break;
case 5233: s+=5231;break;
case 5234: s+=5232;break;
case 5235: s+=5233;break;
case 5236: s+=5234;break;
case 5237: s+=5235;break;
case 5238: s+=5236;break;
case 5239: s+=5237;break;
case 5240: s+=5238;break;
case 5241: s+=5239;break;
case 5242: s+=5240;break;
case 5243: s+=5241;break;
case 5244: s+=5242;break;
case 5245: s+=5243;break;
case 5246: s+=5244;break;
case 5247: s+=5245;break;
case 5248: s+=5246;break;
case 5249: s+=5247;break;
case 5250: s+=5248;break;
case 5251: s+=5249;break;
case 5252: s+=5250;break;
case 5253: s+=5251;break;
case 5254: s+=5252;break;
case 5255: s+=5253;break;
case 5256: s+=5254;break;
case 5257: s+=5255;break;
case 5258: s+=5256;break;
case 5259: s+=5257;break;
case 5260: s+=5258;break;
case 5261: s+=5259;break;
case 5262: s+=5260;break;
case 5263: s+=5261;break;
case 5264: s+=5262;break;
case 5265: s+=5263;break;
case 5266: s+=5264;break;
case 5267: s+=5265;break;
case 5268: s+=5266;break;
case 5269: s+=5267;break;
case 5270: s+=5268;break;
case 5271: s+=5269;break;
case 5272: s+=5270;break;
case 5273: s+=5271;break;
case 5274: s+=5272;break;
case 5275: s+=5273;break;
case 5276: s+=5274;break;
case 5277: s+=5275;break;
case 5278: s+=5276;break;
case 5279: s+=5277;break;
case 5280: s+=5278;break;
case 5281: s+=5279;break;
case 5282: s+=5280;break;
case 5283: s+=5281;break;
case 5284: s+=5282;break;
case 5285: s+=5283;break;
case 5286: s+=5284;break;
case 5287: s+=5285;break;
case 5288: s+=5286;break;
case 5289: s+=5287;break;
case 5290: s+=5288;break;
case 5291: s+=5289;break;
case 5292: s+=5290;break;
case 5293: s+=5291;break;
case 5294: s+=5292;break;
case 5295: s+=5293;break;
case 5296: s+=5294;break;
case 5297: s+=5295;break;
case 5298: s+=5296;break;
case 5299: s+=5297;break;
case 5300: s+=5298;break;
case 5301: s+=5299;break;
case 5302: s+=5300;break;
case 5303: s+=5301;break;
case 5304: s+=5302;break;
case 5305: s+=5303;break;
case 5306: s+=5304;break;
case 5307: s+=5305;break;
case 5308: s+=5306;break;
case 5309: s+=5307;break;
case 5310: s+=5308;break;
case 5311: s+=5309;break;
case 5312: s+=5310;break;
case 5313: s+=5311;break;
case 5314: s+=5312;break;
case 5315: s+=5313;break;
case 5316: s+=5314;break;
case 5317: s+=5315;break;
case 5318: s+=5316;break;
case 5319: s+=5317;break;
case 5320: s+=5318;break;
case 5321: s+=5319;break;
case 5322: s+=5320;break;
case 5323: s+=5321;break;
case 5324: s+=5322;break;
case 5325: s+=5323;break;
case 5326: s+=5324;break;
case 5327: s+=5325;break;
case 5328: s+=5326;break;
case 5329: s+=5327;break;
case 5330: s+=5328;break;
case 5331: s+=5329;break;
case 5332: s+=5330;break;
case 5333: s+=5331;break;
case 5334: s+=5332;break;
case 5335: s+=5333;break;
case 5336: s+=5334;break;
case 5337: s+=5335;break;
case 5338: s+=5336;break;
case 5339: s+=5337;break;
case 5340: s+=5338;break;
case 5341: s+=5339;break;
case 5342: s+=5340;break;
case 5343: s+=5341;break;
case 5344: s+=5342;break;
case 5345: s+=5343;break;
case 5346: s+=5344;break;
case 5347: s+=5345;break;
case 5348: s+=5346;break;
case 5349: s+=5347;break;
case 5350: s+=5348;break;
case 5351: s+=5349;break;
case 5352: s+=5350;break;
case 5353: s+=5351;break;
case 5354: s+=5352;break;
case 5355: s+=5353;break;
case 5356: s+=5354;break;
case 5357: s+=5355;break;
case 5358: s+=5356;break;
case 5359: s+=5357;break;
case 5360: s+=5358;break;
case 5361: s+=5359;break;
case 5362: s+=5360;break;
case 5363: s+=5361;break;
case 5364: s+=5362;break;
case 5365: s+=5363;break;
case 5366: s+=5364;break;
case 5367: s+=5365;break;
case 5368: s+=5366;break;
case 5369: s+=5367;break;
case 5370: s+=5368;break;
case 5371: s+=5369;break;
case 5372: s+=5370;break;
case 5373: s+=5371;break;
case 5374: s+=5372;break;
case 5375: s+=5373;break;
case 5376: s+=5374;break;
case 5377: s+=5375;break;
case 5378: s+=5376;break;
case 5379: s+=5377;break;
case 5380: s+=5378;break;
case 5381: s+=5379;break;
case 5382: s+=5380;break;
case 5383: s+=5381;break;
case 5384: s+=5382;break;
case 5385: s+=5383;break;
case 5386: s+=5384;break;
case 5387: s+=5385;break;
case 5388: s+=5386;break;
case 5389: s+=5387;break;
case 5390: s+=5388;break;
case 5391: s+=5389;break;
case 5392: s+=5390;break;
case 5393: s+=5391;break;
case 5394: s+=5392;break;
case 5395: s+=5393;break;
case 5396: s+=5394;break;
case 5397: s+=5395;break;
case 5398: s+=5396;break;
case 5399: s+=5397;break;
case 5400: s+=5398;break;
case 5401: s+=5399;break;
case 5402: s+=5400;break;
case 5403: s+=5401;break;
case 5404: s+=5402;break;
case 5405: s+=5403;break;
case 5406: s+=5404;break;
case 5407: s+=5405;break;
case 5408: s+=5406;break;
case 5409: s+=5407;break;
case 5410: s+=5408;break;
case 5411: s+=5409;break;
case 5412: s+=5410;break;
case 5413: s+=5411;break;
case 5414: s+=5412;break;
case 5415: s+=5413;break;
case 5416: s+=5414;break;
case 5417: s+=5415;break;
case 5418: s+=5416;break;
case 5419: s+=5417;break;
case 5420: s+=5418;break;
case 5421: s+=5419;break;
case 5422: s+=5420;break;
case 5423: s+=5421;break;
case 5424: s+=5422;break;
case 5425: s+=5423;break;
case 5426: s+=5424;break;
case 5427: s+=5425;break;
case 5428: s+=5426;break;
case 5429: s+=5427;break;
case 5430: s+=5428;break;
case 5431: s+=5429;break;
case 5432: s+=5430;break;
case 5433: s+=5431;break;
case 5434: s+=5432;break;
case 5435: s+=5433;break;
case 5436: s+=5434;break;
case 5437: s+=5435;break;
case 5438: s+=5436;break;
case 5439: s+=5437;break;
case 5440: s+=5438;break;
case 5441: s+=5439;break;
case 5442: s+=5440;break;
case 5443: s+=5441;break;
case 5444: s+=5442;break;
case 5445: s+=5443;break;
case 5446: s+=5444;break;
case 5447: s+=5445;break;
case 5448: s+=5446;break;
case 5449: s+=5447;break;
case 5450: s+=5448;break;
case 5451: s+=5449;break;
case 5452: s+=5450;break;
case 5453: s+=5451;break;
case 5454: s+=5452;break;
case 5455: s+=5453;break;
case 5456: s+=5454;break;
case 5457: s+=5455;break;
case 5458: s+=5456;break;
case 5459: s+=5457;break;
case 5460: s+=5458;break;
case 5461: s+=5459;break;
case 5462: s+=5460;break;
case 5463: s+=5461;break;
case 5464: s+=5462;break;
case 5465: s+=5463;break;
case 5466: s+=5464;break;
case 5467: s+=5465;break;
case 5468: s+=5466;break;
case 5469: s+=5467;break;
case 5470: s+=5468;break;
case 5471: s+=5469;break;
case 5472: s+=5470;break;
case 5473: s+=5471;break;
case 5474: s+=5472;break;
case 5475: s+=5473;break;
case 5476: s+=5474;break;
case 5477: s+=5475;break;
case 5478: s+=5476;break;
case 5479: s+=5477;break;
case 5480: s+=5478;break;
case 5481: s+=5479;break;
case 5482: s+=5480;break;
case 5483: s+=5481;break;
case 5484: s+=5482;break;
case 5485: s+=5483;break;
case 5486: s+=5484;break;
case 5487: s+=5485;break;
case 5488: s+=5486;break;
case 5489: s+=5487;break;
case 5490: s+=5488;break;
case 5491: s+=5489;break;
case 5492: s+=5490;break;
case 5493: s+=5491;break;
case 5494: s+=5492;break;
case 5495: s+=5493;break;
case 5496: s+=5494;break;
case 5497: s+=5495;break;
case 5498: s+=5496;break;
case 5499: s+=5497;break;
case 5500: s+=5498;break;
case 5501: s+=5499;break;
case 5502: s+=5500;break;
case 5503: s+=5501;break;
case 5504: s+=5502;break;
case 5505: s+=5503;break;
case 5506: s+=5504;break;
case 5507: s+=5505;break;
case 5508: s+=5506;break;
case 5509: s+=5507;break;
case 5510: s+=5508;break;
case 5511: s+=5509;break;
case 5512: s+=5510;break;
case 5513: s+=5511;break;
case 5514: s+=5512;break;
case 5515: s+=5513;break;
case 5516: s+=5514;break;
case 5517: s+=5515;break;
case 5518: s+=5516;break;
case 5519: s+=5517;break;
case 5520: s+=5518;break;
case 5521: s+=5519;break;
case 5522: s+=5520;break;
case 5523: s+=5521;break;
case 5524: s+=5522;break;
case 5525: s+=5523;break;
case 5526: s+=5524;break;
case 5527: s+=5525;break;
case 5528: s+=5526;break;
case 5529: s+=5527;break;
case 5530: s+=5528;break;
case 5531: s+=5529;break;
case 5532: s+=5530;break;
case 5533: s+=5531;break;
case 5534: s+=5532;break;
case 5535: s+=5533;break;
case 5536: s+=5534;break;
case 5537: s+=5535;break;
case 5538: s+=5536;break;
case 5539: s+=5537;break;
case 5540: s+=5538;break;
case 5541: s+=5539;break;
case 5542: s+=5540;break;
case 5543: s+=5541;break;
case 5544: s+=5542;break;
case 5545: s+=5543;break;
case 5546: s+=5544;break;
case 5547: s+=5545;break;
case 5548: s+=5546;break;
case 5549: s+=5547;break;
case 5550: s+=5548;break;
case 5551: s+=5549;break;
case 5552: s+=5550;break;
case 5553: s+=5551;break;
case 5554: s+=5552;break;
case 5555: s+=5553;break;
case 5556: s+=5554;break;
case 5557: s+=5555;break;
case 5558: s+=5556;break;
case 5559: s+=5557;break;
case 5560: s+=5558;break;
case 5561: s+=5559;break;
case 5562: s+=5560;break;
case 5563: s+=5561;break;
case 5564: s+=5562;break;
case 5565: s+=5563;break;
case 5566: s+=5564;break;
case 5567: s+=5565;break;
case 5568: s+=5566;break;
case 5569: s+=5567;break;
case 5570: s+=5568;break;
case 5571: s+=5569;break;
case 5572: s+=5570;break;
case 5573: s+=5571;break;
case 5574: s+=5572;break;
case 5575: s+=5573;break;
case 5576: s+=5574;break;
case 5577: s+=5575;break;
case 5578: s+=5576;break;
case 5579: s+=5577;break;
case 5580: s+=5578;break;
case 5581: s+=5579;break;
case 5582: s+=5580;break;
case 5583: s+=5581;break;
case 5584: s+=5582;break;
case 5585: s+=5583;break;
case 5586: s+=5584;break;
case 5587: s+=5585;break;
case 5588: s+=5586;break;
case 5589: s+=5587;break;
case 5590: s+=5588;break;
case 5591: s+=5589;break;
case 5592: s+=5590;break;
case 5593: s+=5591;break;
case 5594: s+=5592;break;
case 5595: s+=5593;break;
case 5596: s+=5594;break;
case 5597: s+=5595;break;
case 5598: s+=5596;break;
case 5599: s+=5597;break;
case 5600: s+=5598;break;
case 5601: s+=5599;break;
case 5602: s+=5600;break;
case 5603: s+=5601;break;
case 5604: s+=5602;break;
case 5605: s+=5603;break;
case 5606: s+=5604;break;
case 5607: s+=5605;break;
case 5608: s+=5606;break;
case 5609: s+=5607;break;
case 5610: s+=5608;break;
case 5611: s+=5609;break;
case 5612: s+=5610;break;
case 5613: s+=5611;break;
case 5614: s+=5612;break;
case 5615: s+=5613;break;
case 5616: s+=5614;break;
case 5617: s+=5615;break;
case 5618: s+=5616;break;
case 5619: s+=5617;break;
case 5620: s+=5618;break;
case 5621: s+=5619;break;
case 5622: s+=5620;break;
case 5623: s+=5621;break;
case 5624: s+=5622;break;
case 5625: s+=5623;break;
case 5626: s+=5624;break;
case 5627: s+=5625;break;
case 5628: s+=5626;break;
case 5629: s+=5627;break;
case 5630: s+=5628;break;
case 5631: s+=5629;break;
case 5632: s+=5630;break;
case 5633: s+=5631;break;
case 5634: s+=5632;break;
case 5635: s+=5633;break;
case 5636: s+=5634;break;
case 5637: s+=5635;break;
case 5638: s+=5636;break;
case 5639: s+=5637;break;
case 5640: s+=5638;break;
case 5641: s+=5639;break;
case 5642: s+=5640;break;
case 5643: s+=5641;break;
case 5644: s+=5642;break;
case 5645: s+=5643;break;
case 5646: s+=5644;break;
case 5647: s+=5645;break;
case 5648: s+=5646;break;
case 5649: s+=5647;break;
case 5650: s+=5648;break;
case 5651: s+=5649;break;
case 5652: s+=5650;break;
case 5653: s+=5651;break;
case 5654: s+=5652;break;
case 5655: s+=5653;break;
case 5656: s+=5654;break;
case 5657: s+=5655;break;
case 5658: s+=5656;break;
case 5659: s+=5657;break;
case 5660: s+=5658;break;
case 5661: s+=5659;break;
case 5662: s+=5660;break;
case 5663: s+=5661;break;
case 5664: s+=5662;break;
case 5665: s+=5663;break;
case 5666: s+=5664;break;
case 5667: s+=5665;break;
case 5668: s+=5666;break;
case 5669: s+=5667;break;
case 5670: s+=5668;break;
case 5671: s+=5669;break;
case 5672: s+=5670;break;
case 5673: s+=5671;break;
case 5674: s+=5672;break;
case 5675: s+=5673;break;
case 5676: s+=5674;break;
case 5677: s+=5675;break;
case 5678: s+=5676;break;
case 5679: s+=5677;break;
case 5680: s+=5678;break;
case 5681: s+=5679;break;
case 5682: s+=5680;break;
case 5683: s+=5681;break;
case 5684: s+=5682;break;
case 5685: s+=5683;break;
case 5686: s+=5684;break;
case 5687: s+=5685;break;
case 5688: s+=5686;break;
case 5689: s+=5687;break;
case 5690: s+=5688;break;
case 5691: s+=5689;break;
case 5692: s+=5690;break;
case 5693: s+=5691;break;
case 5694: s+=5692;break;
case 5695: s+=5693;break;
case 5696: s+=5694;break;
case 5697: s+=5695;break;
case 5698: s+=5696;break;
case 5699: s+=5697;break;
case 5700: s+=5698;break;
case 5701: s+=5699;break;
case 5702: s+=5700;break;
case 5703: s+=5701;break;
case 5704: s+=5702;break;
case 5705: s+=5703;break;
case 5706: s+=5704;break;
case 5707: s+=5705;break;
case 5708: s+=5706;break;
case 5709: s+=5707;break;
case 5710: s+=5708;break;
case 5711: s+=5709;break;
case 5712: s+=5710;break;
case 5713: s+=5711;break;
case 5714: s+=5712;break;
case 5715: s+=5713;break;
case 5716: s+=5714;break;
case 5717: s+=5715;break;
case 5718: s+=5716;break;
case 5719: s+=5717;break;
case 5720: s+=5718;break;
case 5721: s+=5719;break;
case 5722: s+=5720;break;
case 5723: s+=5721;break;
case 5724: s+=5722;break;
case 5725: s+=5723;break;
case 5726: s+=5724;break;
case 5727: s+=5725;break;
case 5728: s+=5726;break;
case 5729: s+=5727;break;
case 5730: s+=5728;break;
case 5731: s+=5729;break;
case 5732: s+=5730;break;
case 5733: s+=5731;break;
case 5734: s+=5732;break;
case 5735: s+=5733;break;
case 5736: s+=5734;break;
case 5737: s+=5735;break;
case 5738: s+=5736;break;
case 5739: s+=5737;break;
case 5740: s+=5738;break;
case 5741: s+=5739;break;
case 5742: s+=5740;break;
case 5743: s+=5741;break;
case 5744: s+=5742;break;
case 5745: s+=5743;break;
case 5746: s+=5744;break;
case 5747: s+=5745;break;
case 5748: s+=5746;break;
case 5749: s+=5747;break;
case 5750: s+=5748;break;
case 5751: s+=5749;break;
case 5752: s+=5750;break;
case 5753: s+=5751;break;
case 5754: s+=5752;break;
case 5755: s+=5753;break;
case 5756: s+=5754;break;
case 5757: s+=5755;break;
case 5758: s+=5756;break;
case 5759: s+=5757;break;
case 5760: s+=5758;break;
case 5761: s+=5759;break;
case 5762: s+=5760;break;
case 5763: s+=5761;break;
case 5764: s+=5762;break;
case 5765: s+=5763;break;
case 5766: s+=5764;break;
case 5767: s+=5765;break;
case 5768: s+=5766;break;
case 5769: s+=5767;break;
case 5770: s+=5768;break;
case 5771: s+=5769;break;
case 5772: s+=5770;break;
case 5773: s+=5771;break;
case 5774: s+=5772;break;
case 5775: s+=5773;break;
case 5776: s+=5774;break;
case 5777: s+=5775;break;
case 5778: s+=5776;break;
case 5779: s+=5777;break;
case 5780: s+=5778;break;
case 5781: s+=5779;break;
case 5782: s+=5780;break;
case 5783: s+=5781;break;
case 5784: s+=5782;break;
case 5785: s+=5783;break;
case 5786: s+=5784;break;
case 5787: s+=5785;break;
case 5788: s+=5786;break;
case 5789: s+=5787;break;
case 5790: s+=5788;break;
case 5791: s+=5789;break;
case 5792: s+=5790;break;
case 5793: s+=5791;break;
case 5794: s+=5792;break;
case 5795: s+=5793;break;
case 5796: s+=5794;break;
case 5797: s+=5795;break;
case 5798: s+=5796;break;
case 5799: s+=5797;break;
case 5800: s+=5798;break;
case 5801: s+=5799;break;
case 5802: s+=5800;break;
case 5803: s+=5801;break;
case 5804: s+=5802;break;
case 5805: s+=5803;break;
case 5806: s+=5804;break;
case 5807: s+=5805;break;
case 5808: s+=5806;break;
case 5809: s+=5807;break;
case 5810: s+=5808;break;
case 5811: s+=5809;break;
case 5812: s+=5810;break;
case 5813: s+=5811;break;
case 5814: s+=5812;break;
case 5815: s+=5813;break;
case 5816: s+=5814;break;
case 5817: s+=5815;break;
case 5818: s+=5816;break;
case 5819: s+=5817;break;
case 5820: s+=5818;break;
case 5821: s+=5819;break;
case 5822: s+=5820;break;
case 5823: s+=5821;break;
case 5824: s+=5822;break;
case 5825: s+=5823;break;
case 5826: s+=5824;break;
case 5827: s+=5825;break;
case 5828: s+=5826;break;
case 5829: s+=5827;break;
case 5830: s+=5828;break;
case 5831: s+=5829;break;
case 5832: s+=5830;break;
case 5833: s+=5831;break;
case 5834: s+=5832;break;
case 5835: s+=5833;break;
case 5836: s+=5834;break;
case 5837: s+=5835;break;
case 5838: s+=5836;break;
case 5839: s+=5837;break;
case 5840: s+=5838;break;
case 5841: s+=5839;break;
case 5842: s+=5840;break;
case 5843: s+=5841;break;
case 5844: s+=5842;break;
case 5845: s+=5843;break;
case 5846: s+=5844;break;
case 5847: s+=5845;break;
case 5848: s+=5846;break;
case 5849: s+=5847;break;
case 5850: s+=5848;break;
case 5851: s+=5849;break;
case 5852: s+=5850;break;
case 5853: s+=5851;break;
case 5854: s+=5852;break;
case 5855: s+=5853;break;
case 5856: s+=5854;break;
case 5857: s+=5855;break;
case 5858: s+=5856;break;
case 5859: s+=5857;break;
case 5860: s+=5858;break;
case 5861: s+=5859;break;
case 5862: s+=5860;break;
case 5863: s+=5861;break;
case 5864: s+=5862;break;
case 5865: s+=5863;break;
case 5866: s+=5864;break;
case 5867: s+=5865;break;
case 5868: s+=5866;break;
case 5869: s+=5867;break;
case 5870: s+=5868;break;
case 5871: s+=5869;break;
case 5872: s+=5870;break;
case 5873: s+=5871;break;
case 5874: s+=5872;break;
case 5875: s+=5873;break;
case 5876: s+=5874;break;
case 5877: s+=5875;break;
case 5878: s+=5876;break;
case 5879: s+=5877;break;
case 5880: s+=5878;break;
case 5881: s+=5879;break;
case 5882: s+=5880;break;
case 5883: s+=5881;break;
case 5884: s+=5882;break;
case 5885: s+=5883;break;
case 5886: s+=5884;break;
case 5887: s+=5885;break;
case 5888: s+=5886;break;
case 5889: s+=5887;break;
case 5890: s+=5888;break;
case 5891: s+=5889;break;
case 5892: s+=5890;break;
case 5893: s+=5891;break;
case 5894: s+=5892;break;
case 5895: s+=5893;break;
case 5896: s+=5894;break;
case 5897: s+=5895;break;
case 5898: s+=5896;break;
case 5899: s+=5897;break;
case 5900: s+=5898;break;
case 5901: s+=5899;break;
case 5902: s+=5900;break;
case 5903: s+=5901;break;
case 5904: s+=5902;break;
case 5905: s+=5903;break;
case 5906: s+=5904;break;
case 5907: s+=5905;break;
case 5908: s+=5906;break;
case 5909: s+=5907;break;
case 5910: s+=5908;break;
case 5911: s+=5909;break;
case 5912: s+=5910;break;
case 5913: s+=5911;break;
case 5914: s+=5912;break;
case 5915: s+=5913;break;
case 5916: s+=5914;break;
case 5917: s+=5915;break;
case 5918: s+=5916;break;
case 5919: s+=5917;break;
case 5920: s+=5918;break;
case 5921: s+=5919;break;
case 5922: s+=5920;break;
case 5923: s+=5921;break;
case 5924: s+=5922;break;
case 5925: s+=5923;break;
case 5926: s+=5924;break;
case 5927: s+=5925;break;
case 5928: s+=5926;break;
case 5929: s+=5927;break;
case 5930: s+=5928;break;
case 5931: s+=5929;break;
case 5932: s+=5930;break;
case 5933: s+=5931;break;
case 5934: s+=5932;break;
case 5935: s+=5933;break;
case 5936: s+=5934;break;
case 5937: s+=5935;break;
case 5938: s+=5936;break;
case 5939: s+=5937;break;
case 5940: s+=5938;break;
case 5941: s+=5939;break;
case 5942: s+=5940;break;
case 5943: s+=5941;break;
case 5944: s+=5942;break;
case 5945: s+=5943;break;
case 5946: s+=5944;break;
case 5947: s+=5945;break;
case 5948: s+=5946;break;
case 5949: s+=5947;break;
case 5950: s+=5948;break;
case 5951: s+=5949;break;
case 5952: s+=5950;break;
case 5953: s+=5951;break;
case 5954: s+=5952;break;
case 5955: s+=5953;break;
case 5956: s+=5954;break;
case 5957: s+=5955;break;
case 5958: s+=5956;break;
case 5959: s+=5957;break;
case 5960: s+=5958;break;
case 5961: s+=5959;break;
case 5962: s+=5960;break;
case 5963: s+=5961;break;
case 5964: s+=5962;break;
case 5965: s+=5963;break;
case 5966: s+=5964;break;
case 5967: s+=5965;break;
case 5968: s+=5966;break;
case 5969: s+=5967;break;
case 5970: s+=5968;break;
case 5971: s+=5969;break;
case 5972: s+=5970;break;
case 5973: s+=5971;break;
case 5974: s+=5972;break;
case 5975: s+=5973;break;
case 5976: s+=5974;break;
case 5977: s+=5975;break;
case 5978: s+=5976;break;
case 5979: s+=5977;break;
case 5980: s+=5978;break;
case 5981: s+=5979;break;
case 5982: s+=5980;break;
case 5983: s+=5981;break;
case 5984: s+=5982;break;
case 5985: s+=5983;break;
case 5986: s+=5984;break;
case 5987: s+=5985;break;
case 5988: s+=5986;break;
case 5989: s+=5987;break;
case 5990: s+=5988;break;
case 5991: s+=5989;break;
case 5992: s+=5990;break;
case 5993: s+=5991;break;
case 5994: s+=5992;break;
case 5995: s+=5993;break;
case 5996: s+=5994;break;
case 5997: s+=5995;break;
case 5998: s+=5996;break;
case 5999: s+=5997;break;
case 6000: s+=5998;break;
case 6001: s+=5999;break;
case 6002: s+=6000;break;
case 6003: s+=6001;break;
case 6004: s+=6002;break;
case 6005: s+=6003;break;
case 6006: s+=6004;break;
case 6007: s+=6005;break;
case 6008: s+=6006;break;
case 6009: s+=6007;break;
case 6010: s+=6008;break;
case 6011: s+=6009;break;
case 6012: s+=6010;break;
case 6013: s+=6011;break;
case 6014: s+=6012;break;
case 6015: s+=6013;break;
case 6016: s+=6014;break;
case 6017: s+=6015;break;
case 6018: s+=6016;break;
case 6019: s+=6017;break;
case 6020: s+=6018;break;
case 6021: s+=6019;break;
case 6022: s+=6020;break;
case 6023: s+=6021;break;
case 6024: s+=6022;break;
case 6025: s+=6023;break;
case 6026: s+=6024;break;
case 6027: s+=6025;break;
case 6028: s+=6026;break;
case 6029: s+=6027;break;
case 6030: s+=6028;break;
case 6031: s+=6029;break;
case 6032: s+=6030;break;
case 6033: s+=6031;break;
case 6034: s+=6032;break;
case 6035: s+=6033;break;
case 6036: s+=6034;break;
case 6037: s+=6035;break;
case 6038: s+=6036;break;
case 6039: s+=6037;break;
case 6040: s+=6038;break;
case 6041: s+=6039;break;
case 6042: s+=6040;break;
case 6043: s+=6041;break;
case 6044: s+=6042;break;
case 6045: s+=6043;break;
case 6046: s+=6044;break;
case 6047: s+=6045;break;
case 6048: s+=6046;break;
case 6049: s+=6047;break;
case 6050: s+=6048;break;
case 6051: s+=6049;break;
case 6052: s+=6050;break;
case 6053: s+=6051;break;
case 6054: s+=6052;break;
case 6055: s+=6053;break;
case 6056: s+=6054;break;
case 6057: s+=6055;break;
case 6058: s+=6056;break;
case 6059: s+=6057;break;
case 6060: s+=6058;break;
case 6061: s+=6059;break;
case 6062: s+=6060;break;
case 6063: s+=6061;break;
case 6064: s+=6062;break;
case 6065: s+=6063;break;
case 6066: s+=6064;break;
case 6067: s+=6065;break;
case 6068: s+=6066;break;
case 6069: s+=6067;break;
case 6070: s+=6068;break;
case 6071: s+=6069;break;
case 6072: s+=6070;break;
case 6073: s+=6071;break;
case 6074: s+=6072;break;
case 6075: s+=6073;break;
case 6076: s+=6074;break;
case 6077: s+=6075;break;
case 6078: s+=6076;break;
case 6079: s+=6077;break;
case 6080: s+=6078;break;
case 6081: s+=6079;break;
case 6082: s+=6080;break;
case 6083: s+=6081;break;
case 6084: s+=6082;break;
case 6085: s+=6083;break;
case 6086: s+=6084;break;
case 6087: s+=6085;break;
case 6088: s+=6086;break;
case 6089: s+=6087;break;
case 6090: s+=6088;break;
case 6091: s+=6089;break;
case 6092: s+=6090;break;
case 6093: s+=6091;break;
case 6094: s+=6092;break;
case 6095: s+=6093;break;
case 6096: s+=6094;break;
case 6097: s+=6095;break;
case 6098: s+=6096;break;
case 6099: s+=6097;break;
case 6100: s+=6098;break;
case 6101: s+=6099;break;
case 6102: s+=6100;break;
case 6103: s+=6101;break;
case 6104: s+=6102;break;
case 6105: s+=6103;break;
case 6106: s+=6104;break;
case 6107: s+=6105;break;
case 6108: s+=6106;break;
case 6109: s+=6107;break;
case 6110: s+=6108;break;
case 6111: s+=6109;break;
case 6112: s+=6110;break;
case 6113: s+=6111;break;
case 6114: s+=6112;break;
case 6115: s+=6113;break;
case 6116: s+=6114;break;
case 6117: s+=6115;break;
case 6118: s+=6116;break;
case 6119: s+=6117;break;
case 6120: s+=6118;break;
case 6121: s+=6119;break;
case 6122: s+=6120;break;
case 6123: s+=6121;break;
case 6124: s+=6122;break;
case 6125: s+=6123;break;
case 6126: s+=6124;break;
case 6127: s+=6125;break;
case 6128: s+=6126;break;
case 6129: s+=6127;break;
case 6130: s+=6128;break;
case 6131: s+=6129;break;
case 6132: s+=6130;break;
case 6133: s+=6131;break;
case 6134: s+=6132;break;
case 6135: s+=6133;break;
case 6136: s+=6134;break;
case 6137: s+=6135;break;
case 6138: s+=6136;break;
case 6139: s+=6137;break;
case 6140: s+=6138;break;
case 6141: s+=6139;break;
case 6142: s+=6140;break;
case 6143: s+=6141;break;
case 6144: s+=6142;break;
case 6145: s+=6143;break;
case 6146: s+=6144;break;
case 6147: s+=6145;break;
case 6148: s+=6146;break;
case 6149: s+=6147;break;
case 6150: s+=6148;break;
case 6151: s+=6149;break;
case 6152: s+=6150;break;
case 6153: s+=6151;break;
case 6154: s+=6152;break;
case 6155: s+=6153;break;
case 6156: s+=6154;break;
case 6157: s+=6155;break;
case 6158: s+=6156;break;
case 6159: s+=6157;break;
case 6160: s+=6158;break;
case 6161: s+=6159;break;
case 6162: s+=6160;break;
case 6163: s+=6161;break;
case 6164: s+=6162;break;
case 6165: s+=6163;break;
case 6166: s+=6164;break;
case 6167: s+=6165;break;
case 6168: s+=6166;break;
case 6169: s+=6167;break;
case 6170: s+=6168;break;
case 6171: s+=6169;break;
case 6172: s+=6170;break;
case 6173: s+=6171;break;
case 6174: s+=6172;break;
case 6175: s+=6173;break;
case 6176: s+=6174;break;
case 6177: s+=6175;break;
case 6178: s+=6176;break;
case 6179: s+=6177;break;
case 6180: s+=6178;break;
case 6181: s+=6179;break;
case 6182: s+=6180;break;
case 6183: s+=6181;break;
case 6184: s+=6182;break;
case 6185: s+=6183;break;
case 6186: s+=6184;break;
case 6187: s+=6185;break;
case 6188: s+=6186;break;
case 6189: s+=6187;break;
case 6190: s+=6188;break;
case 6191: s+=6189;break;
case 6192: s+=6190;break;
case 6193: s+=6191;break;
case 6194: s+=6192;break;
case 6195: s+=6193;break;
case 6196: s+=6194;break;
case 6197: s+=6195;break;
case 6198: s+=6196;break;
case 6199: s+=6197;break;
case 6200: s+=6198;break;
case 6201: s+=6199;break;
case 6202: s+=6200;break;
case 6203: s+=6201;break;
case 6204: s+=6202;break;
case 6205: s+=6203;break;
case 6206: s+=6204;break;
case 6207: s+=6205;break;
case 6208: s+=6206;break;
case 6209: s+=6207;break;
case 6210: s+=6208;break;
case 6211: s+=6209;break;
case 6212: s+=6210;break;
case 6213: s+=6211;break;
case 6214: s+=6212;break;
case 6215: s+=6213;break;
case 6216: s+=6214;break;
case 6217: s+=6215;break;
case 6218: s+=6216;break;
case 6219: s+=6217;break;
case 6220: s+=6218;break;
case 6221: s+=6219;break;
case 6222: s+=6220;break;
case 6223: s+=6221;break;
case 6224: s+=6222;break;
case 6225: s+=6223;break;
case 6226: s+=6224;break;
case 6227: s+=6225;break;
case 6228: s+=6226;break;
case 6229: s+=6227;break;
case 6230: s+=6228;break;
case 6231: s+=6229;break;
case 6232: s+=6230;break;
case 6233: s+=6231;break;
case 6234: s+=6232;break;
case 6235: s+=6233;break;
case 6236: s+=6234;break;
case 6237: s+=6235;break;
case 6238: s+=6236;break;
case 6239: s+=6237;break;
case 6240: s+=6238;break;
case 6241: s+=6239;break;
case 6242: s+=6240;break;
case 6243: s+=6241;break;
case 6244: s+=6242;break;
case 6245: s+=6243;break;
case 6246: s+=6244;break;
case 6247: s+=6245;break;
case 6248: s+=6246;break;
case 6249: s+=6247;break;
case 6250: s+=6248;break;
case 6251: s+=6249;break;
case 6252: s+=6250;break;
case 6253: s+=6251;break;
case 6254: s+=6252;break;
case 6255: s+=6253;break;
case 6256: s+=6254;break;
case 6257: s+=6255;break;
case 6258: s+=6256;break;
case 6259: s+=6257;break;
case 6260: s+=6258;break;
case 6261: s+=6259;break;
case 6262: s+=6260;break;
case 6263: s+=6261;break;
case 6264: s+=6262;break;
case 6265: s+=6263;break;
case 6266: s+=6264;break;
case 6267: s+=6265;break;
case 6268: s+=6266;break;
case 6269: s+=6267;break;
case 6270: s+=6268;break;
case 6271: s+=6269;break;
case 6272: s+=6270;break;
case 6273: s+=6271;break;
case 6274: s+=6272;break;
case 6275: s+=6273;break;
case 6276: s+=6274;break;
case 6277: s+=6275;break;
case 6278: s+=6276;break;
case 6279: s+=6277;break;
case 6280: s+=6278;break;
case 6281: s+=6279;break;
case 6282: s+=6280;break;
case 6283: s+=6281;break;
case 6284: s+=6282;break;
case 6285: s+=6283;break;
case 6286: s+=6284;break;
case 6287: s+=6285;break;
case 6288: s+=6286;break;
case 6289: s+=6287;break;
case 6290: s+=6288;break;
case 6291: s+=6289;break;
case 6292: s+=6290;break;
case 6293: s+=6291;break;
case 6294: s+=6292;break;
case 6295: s+=6293;break;
case 6296: s+=6294;break;
case 6297: s+=6295;break;
case 6298: s+=6296;break;
case 6299: s+=6297;break;
case 6300: s+=6298;break;
case 6301: s+=6299;break;
case 6302: s+=6300;break;
case 6303: s+=6301;break;
case 6304: s+=6302;break;
case 6305: s+=6303;break;
case 6306: s+=6304;break;
case 6307: s+=6305;break;
case 6308: s+=6306;break;
case 6309: s+=6307;break;
case 6310: s+=6308;break;
case 6311: s+=6309;break;
case 6312: s+=6310;break;
case 6313: s+=6311;break;
case 6314: s+=6312;break;
case 6315: s+=6313;break;
case 6316: s+=6314;break;
case 6317: s+=6315;break;
case 6318: s+=6316;break;
case 6319: s+=6317;break;
case 6320: s+=6318;break;
case 6321: s+=6319;break;
case 6322: s+=6320;break;
case 6323: s+=6321;break;
case 6324: s+=6322;break;
case 6325: s+=6323;break;
case 6326: s+=6324;break;
case 6327: s+=6325;break;
case 6328: s+=6326;break;
case 6329: s+=6327;break;
case 6330: s+=6328;break;
case 6331: s+=6329;break;
case 6332: s+=6330;break;
case 6333: s+=6331;break;
case 6334: s+=6332;break;
case 6335: s+=6333;break;
case 6336: s+=6334;break;
case 6337: s+=6335;break;
case 6338: s+=6336;break;
case 6339: s+=6337;break;
case 6340: s+=6338;break;
case 6341: s+=6339;break;
case 6342: s+=6340;break;
case 6343: s+=6341;break;
case 6344: s+=6342;break;
case 6345: s+=6343;break;
case 6346: s+=6344;break;
case 6347: s+=6345;break;
case 6348: s+=6346;break;
case 6349: s+=6347;break;
case 6350: s+=6348;break;
case 6351: s+=6349;break;
case 6352: s+=6350;break;
case 6353: s+=6351;break;
case 6354: s+=6352;break;
case 6355: s+=6353;break;
case 6356: s+=6354;break;
case 6357: s+=6355;break;
case 6358: s+=6356;break;
case 6359: s+=6357;break;
case 6360: s+=6358;break;
case 6361: s+=6359;break;
case 6362: s+=6360;break;
case 6363: s+=6361;break;
case 6364: s+=6362;break;
case 6365: s+=6363;break;
case 6366: s+=6364;break;
case 6367: s+=6365;break;
case 6368: s+=6366;break;
case 6369: s+=6367;break;
case 6370: s+=6368;break;
case 6371: s+=6369;break;
case 6372: s+=6370;break;
case 6373: s+=6371;break;
case 6374: s+=6372;break;
case 6375: s+=6373;break;
case 6376: s+=6374;break;
case 6377: s+=6375;break;
case 6378: s+=6376;break;
case 6379: s+=6377;break;
case 6380: s+=6378;break;
case 6381: s+=6379;break;
case 6382: s+=6380;break;
case 6383: s+=6381;break;
case 6384: s+=6382;break;
case 6385: s+=6383;break;
case 6386: s+=6384;break;
case 6387: s+=6385;break;
case 6388: s+=6386;break;
case 6389: s+=6387;break;
case 6390: s+=6388;break;
case 6391: s+=6389;break;
case 6392: s+=6390;break;
case 6393: s+=6391;break;
case 6394: s+=6392;break;
case 6395: s+=6393;break;
case 6396: s+=6394;break;
case 6397: s+=6395;break;
case 6398: s+=6396;break;
case 6399: s+=6397;break;
case 6400: s+=6398;break;
case 6401: s+=6399;break;
case 6402: s+=6400;break;
case 6403: s+=6401;break;
case 6404: s+=6402;break;
case 6405: s+=6403;break;
case 6406: s+=6404;break;
case 6407: s+=6405;break;
case 6408: s+=6406;break;
case 6409: s+=6407;break;
case 6410: s+=6408;break;
case 6411: s+=6409;break;
case 6412: s+=6410;break;
case 6413: s+=6411;break;
case 6414: s+=6412;break;
case 6415: s+=6413;break;
case 6416: s+=6414;break;
case 6417: s+=6415;break;
case 6418: s+=6416;break;
case 6419: s+=6417;break;
case 6420: s+=6418;break;
case 6421: s+=6419;break;
case 6422: s+=6420;break;
case 6423: s+=6421;break;
case 6424: s+=6422;break;
case 6425: s+=6423;break;
case 6426: s+=6424;break;
case 6427: s+=6425;break;
case 6428: s+=6426;break;
case 6429: s+=6427;break;
case 6430: s+=6428;break;
case 6431: s+=6429;break;
case 6432: s+=6430;break;
case 6433: s+=6431;break;
case 6434: s+=6432;break;
case 6435: s+=6433;break;
case 6436: s+=6434;break;
case 6437: s+=6435;break;
case 6438: s+=6436;break;
case 6439: s+=6437;break;
case 6440: s+=6438;break;
case 6441: s+=6439;break;
case 6442: s+=6440;break;
case 6443: s+=6441;break;
case 6444: s+=6442;break;
case 6445: s+=6443;break;
case 6446: s+=6444;break;
case 6447: s+=6445;break;
case 6448: s+=6446;break;
case 6449: s+=6447;break;
case 6450: s+=6448;break;
case 6451: s+=6449;break;
case 6452: s+=6450;break;
case 6453: s+=6451;break;
case 6454: s+=6452;break;
case 6455: s+=6453;break;
case 6456: s+=6454;break;
case 6457: s+=6455;break;
case 6458: s+=6456;break;
case 6459: s+=6457;break;
case 6460: s+=6458;break;
case 6461: s+=6459;break;
case 6462: s+=6460;break;
case 6463: s+=6461;break;
case 6464: s+=6462;break;
case 6465: s+=6463;break;
case 6466: s+=6464;break;
case 6467: s+=6465;break;
case 6468: s+=6466;break;
case 6469: s+=6467;break;
case 6470: s+=6468;break;
case 6471: s+=6469;break;
case 6472: s+=6470;break;
case 6473: s+=6471;break;
case 6474: s+=6472;break;
case 6475: s+=6473;break;
case 6476: s+=6474;break;
case 6477: s+=6475;break;
case 6478: s+=6476;break;
case 6479: s+=6477;break;
case 6480: s+=6478;break;
case 6481: s+=6479;break;
case 6482: s+=6480;break;
case 6483: s+=6481;break;
case 6484: s+=6482;break;
case 6485: s+=6483;break;
case 6486: s+=6484;break;
case 6487: s+=6485;break;
case 6488: s+=6486;break;
case 6489: s+=6487;break;
case 6490: s+=6488;break;
case 6491: s+=6489;break;
case 6492: s+=6490;break;
case 6493: s+=6491;break;
case 6494: s+=6492;break;
case 6495: s+=6493;break;
case 6496: s+=6494;break;
case 6497: s+=6495;break;
case 6498: s+=6496;break;
case 6499: s+=6497;break;
case 6500: s+=6498;break;
case 6501: s+=6499;break;
case 6502: s+=6500;break;
case 6503: s+=6501;break;
case 6504: s+=6502;break;
case 6505: s+=6503;break;
case 6506: s+=6504;break;
case 6507: s+=6505;break;
case 6508: s+=6506;break;
case 6509: s+=6507;break;
case 6510: s+=6508;break;
case 6511: s+=6509;break;
case 6512: s+=6510;break;
case 6513: s+=6511;break;
case 6514: s+=6512;break;
case 6515: s+=6513;break;
case 6516: s+=6514;break;
case 6517: s+=6515;break;
case 6518: s+=6516;break;
case 6519: s+=6517;break;
case 6520: s+=6518;break;
case 6521: s+=6519;break;
case 6522: s+=6520;break;
case 6523: s+=6521;break;
case 6524: s+=6522;break;
case 6525: s+=6523;break;
case 6526: s+=6524;break;
case 6527: s+=6525;break;
case 6528: s+=6526;break;
case 6529: s+=6527;break;
case 6530: s+=6528;break;
case 6531: s+=6529;break;
case 6532: s+=6530;break;
case 6533: s+=6531;break;
case 6534: s+=6532;break;
case 6535: s+=6533;break;
case 6536: s+=6534;break;
case 6537: s+=6535;break;
case 6538: s+=6536;break;
case 6539: s+=6537;break;
case 6540: s+=6538;break;
case 6541: s+=6539;break;
case 6542: s+=6540;break;
case 6543: s+=6541;break;
case 6544: s+=6542;break;
case 6545: s+=6543;break;
case 6546: s+=6544;break;
case 6547: s+=6545;break;
case 6548: s+=6546;break;
case 6549: s+=6547;break;
case 6550: s+=6548;break;
case 6551: s+=6549;break;
case 6552: s+=6550;break;
case 6553: s+=6551;break;
case 6554: s+=6552;break;
case 6555: s+=6553;break;
case 6556: s+=6554;break;
case 6557: s+=6555;break;
case 6558: s+=6556;break;
case 6559: s+=6557;break;
case 6560: s+=6558;break;
case 6561: s+=6559;break;
case 6562: s+=6560;break;
case 6563: s+=6561;break;
case 6564: s+=6562;break;
case 6565: s+=6563;break;
case 6566: s+=6564;break;
case 6567: s+=6565;break;
case 6568: s+=6566;break;
case 6569: s+=6567;break;
case 6570: s+=6568;break;
case 6571: s+=6569;break;
case 6572: s+=6570;break;
case 6573: s+=6571;break;
case 6574: s+=6572;break;
case 6575: s+=6573;break;
case 6576: s+=6574;break;
case 6577: s+=6575;break;
case 6578: s+=6576;break;
case 6579: s+=6577;break;
case 6580: s+=6578;break;
case 6581: s+=6579;break;
case 6582: s+=6580;break;
case 6583: s+=6581;break;
case 6584: s+=6582;break;
case 6585: s+=6583;break;
case 6586: s+=6584;break;
case 6587: s+=6585;break;
case 6588: s+=6586;break;
case 6589: s+=6587;break;
case 6590: s+=6588;break;
case 6591: s+=6589;break;
case 6592: s+=6590;break;
case 6593: s+=6591;break;
case 6594: s+=6592;break;
case 6595: s+=6593;break;
case 6596: s+=6594;break;
case 6597: s+=6595;break;
case 6598: s+=6596;break;
case 6599: s+=6597;break;
case 6600: s+=6598;break;
case 6601: s+=6599;break;
case 6602: s+=6600;break;
case 6603: s+=6601;break;
case 6604: s+=6602;break;
case 6605: s+=6603;break;
case 6606: s+=6604;break;
case 6607: s+=6605;break;
case 6608: s+=6606;break;
case 6609: s+=6607;break;
case 6610: s+=6608;break;
case 6611: s+=6609;break;
case 6612: s+=6610;break;
case 6613: s+=6611;break;
case 6614: s+=6612;break;
case 6615: s+=6613;break;
case 6616: s+=6614;break;
case 6617: s+=6615;break;
case 6618: s+=6616;break;
case 6619: s+=6617;break;
case 6620: s+=6618;break;
case 6621: s+=6619;break;
case 6622: s+=6620;break;
case 6623: s+=6621;break;
case 6624: s+=6622;break;
case 6625: s+=6623;break;
case 6626: s+=6624;break;
case 6627: s+=6625;break;
case 6628: s+=6626;break;
case 6629: s+=6627;break;
case 6630: s+=6628;break;
case 6631: s+=6629;break;
case 6632: s+=6630;break;
case 6633: s+=6631;break;
case 6634: s+=6632;break;
case 6635: s+=6633;break;
case 6636: s+=6634;break;
case 6637: s+=6635;break;
case 6638: s+=6636;break;
case 6639: s+=6637;break;
case 6640: s+=6638;break;
case 6641: s+=6639;break;
case 6642: s+=6640;break;
case 6643: s+=6641;break;
case 6644: s+=6642;break;
case 6645: s+=6643;break;
case 6646: s+=6644;break;
case 6647: s+=6645;break;
case 6648: s+=6646;break;
case 6649: s+=6647;break;
case 6650: s+=6648;break;
case 6651: s+=6649;break;
case 6652: s+=6650;break;
case 6653: s+=6651;break;
case 6654: s+=6652;break;
case 6655: s+=6653;break;
case 6656: s+=6654;break;
case 6657: s+=6655;break;
case 6658: s+=6656;break;
case 6659: s+=6657;break;
case 6660: s+=6658;break;
case 6661: s+=6659;break;
case 6662: s+=6660;break;
case 6663: s+=6661;break;
case 6664: s+=6662;break;
case 6665: s+=6663;break;
case 6666: s+=6664;break;
case 6667: s+=6665;break;
case 6668: s+=6666;break;
case 6669: s+=6667;break;
case 6670: s+=6668;break;
case 6671: s+=6669;break;
case 6672: s+=6670;break;
case 6673: s+=6671;break;
case 6674: s+=6672;break;
case 6675: s+=6673;break;
case 6676: s+=6674;break;
case 6677: s+=6675;break;
case 6678: s+=6676;break;
case 6679: s+=6677;break;
case 6680: s+=6678;break;
case 6681: s+=6679;break;
case 6682: s+=6680;break;
case 6683: s+=6681;break;
case 6684: s+=6682;break;
case 6685: s+=6683;break;
case 6686: s+=6684;break;
case 6687: s+=6685;break;
case 6688: s+=6686;break;
case 6689: s+=6687;break;
case 6690: s+=6688;break;
case 6691: s+=6689;break;
case 6692: s+=6690;break;
case 6693: s+=6691;break;
case 6694: s+=6692;break;
case 6695: s+=6693;break;
case 6696: s+=6694;break;
case 6697: s+=6695;break;
case 6698: s+=6696;break;
case 6699: s+=6697;break;
case 6700: s+=6698;break;
case 6701: s+=6699;break;
case 6702: s+=6700;break;
case 6703: s+=6701;break;
case 6704: s+=6702;break;
case 6705: s+=6703;break;
case 6706: s+=6704;break;
case 6707: s+=6705;break;
case 6708: s+=6706;break;
case 6709: s+=6707;break;
case 6710: s+=6708;break;
case 6711: s+=6709;break;
case 6712: s+=6710;break;
case 6713: s+=6711;break;
case 6714: s+=6712;break;
case 6715: s+=6713;break;
case 6716: s+=6714;break;
case 6717: s+=6715;break;
case 6718: s+=6716;break;
case 6719: s+=6717;break;
case 6720: s+=6718;break;
case 6721: s+=6719;break;
case 6722: s+=6720;break;
case 6723: s+=6721;break;
case 6724: s+=6722;break;
case 6725: s+=6723;break;
case 6726: s+=6724;break;
case 6727: s+=6725;break;
case 6728: s+=6726;break;
case 6729: s+=6727;break;
case 6730: s+=6728;break;
case 6731: s+=6729;break;
case 6732: s+=6730;break;
case 6733: s+=6731;break;
case 6734: s+=6732;break;
case 6735: s+=6733;break;
case 6736: s+=6734;break;
case 6737: s+=6735;break;
case 6738: s+=6736;break;
case 6739: s+=6737;break;
case 6740: s+=6738;break;
case 6741: s+=6739;break;
case 6742: s+=6740;break;
case 6743: s+=6741;break;
case 6744: s+=6742;break;
case 6745: s+=6743;break;
case 6746: s+=6744;break;
case 6747: s+=6745;break;
case 6748: s+=6746;break;
case 6749: s+=6747;break;
case 6750: s+=6748;break;
case 6751: s+=6749;break;
case 6752: s+=6750;break;
case 6753: s+=6751;break;
case 6754: s+=6752;break;
case 6755: s+=6753;break;
case 6756: s+=6754;break;
case 6757: s+=6755;break;
case 6758: s+=6756;break;
case 6759: s+=6757;break;
case 6760: s+=6758;break;
case 6761: s+=6759;break;
case 6762: s+=6760;break;
case 6763: s+=6761;break;
case 6764: s+=6762;break;
case 6765: s+=6763;break;
case 6766: s+=6764;break;
case 6767: s+=6765;break;
case 6768: s+=6766;break;
case 6769: s+=6767;break;
case 6770: s+=6768;break;
case 6771: s+=6769;break;
case 6772: s+=6770;break;
case 6773: s+=6771;break;
case 6774: s+=6772;break;
case 6775: s+=6773;break;
case 6776: s+=6774;break;
case 6777: s+=6775;break;
case 6778: s+=6776;break;
case 6779: s+=6777;break;
case 6780: s+=6778;break;
case 6781: s+=6779;break;
case 6782: s+=6780;break;
case 6783: s+=6781;break;
case 6784: s+=6782;break;
case 6785: s+=6783;break;
case 6786: s+=6784;break;
case 6787: s+=6785;break;
case 6788: s+=6786;break;
case 6789: s+=6787;break;
case 6790: s+=6788;break;
case 6791: s+=6789;break;
case 6792: s+=6790;break;
case 6793: s+=6791;break;
case 6794: s+=6792;break;
case 6795: s+=6793;break;
case 6796: s+=6794;break;
case 6797: s+=6795;break;
case 6798: s+=6796;break;
case 6799: s+=6797;break;
case 6800: s+=6798;break;
case 6801: s+=6799;break;
case 6802: s+=6800;break;
case 6803: s+=6801;break;
case 6804: s+=6802;break;
case 6805: s+=6803;break;
case 6806: s+=6804;break;
case 6807: s+=6805;break;
case 6808: s+=6806;break;
case 6809: s+=6807;break;
case 6810: s+=6808;break;
case 6811: s+=6809;break;
case 6812: s+=6810;break;
case 6813: s+=6811;break;
case 6814: s+=6812;break;
case 6815: s+=6813;break;
case 6816: s+=6814;break;
case 6817: s+=6815;break;
case 6818: s+=6816;break;
case 6819: s+=6817;break;
case 6820: s+=6818;break;
case 6821: s+=6819;break;
case 6822: s+=6820;break;
case 6823: s+=6821;break;
case 6824: s+=6822;break;
case 6825: s+=6823;break;
case 6826: s+=6824;break;
case 6827: s+=6825;break;
case 6828: s+=6826;break;
case 6829: s+=6827;break;
case 6830: s+=6828;break;
case 6831: s+=6829;break;
case 6832: s+=6830;break;
case 6833: s+=6831;break;
case 6834: s+=6832;break;
case 6835: s+=6833;break;
case 6836: s+=6834;break;
case 6837: s+=6835;break;
case 6838: s+=6836;break;
case 6839: s+=6837;break;
case 6840: s+=6838;break;
case 6841: s+=6839;break;
case 6842: s+=6840;break;
case 6843: s+=6841;break;
case 6844: s+=6842;break;
case 6845: s+=6843;break;
case 6846: s+=6844;break;
case 6847: s+=6845;break;
case 6848: s+=6846;break;
case 6849: s+=6847;break;
case 6850: s+=6848;break;
case 6851: s+=6849;break;
case 6852: s+=6850;break;
case 6853: s+=6851;break;
case 6854: s+=6852;break;
case 6855: s+=6853;break;
case 6856: s+=6854;break;
case 6857: s+=6855;break;
case 6858: s+=6856;break;
case 6859: s+=6857;break;
case 6860: s+=6858;break;
case 6861: s+=6859;break;
case 6862: s+=6860;break;
case 6863: s+=6861;break;
case 6864: s+=6862;break;
case 6865: s+=6863;break;
case 6866: s+=6864;break;
case 6867: s+=6865;break;
case 6868: s+=6866;break;
case 6869: s+=6867;break;
case 6870: s+=6868;break;
case 6871: s+=6869;break;
case 6872: s+=6870;break;
case 6873: s+=6871;break;
case 6874: s+=6872;break;
case 6875: s+=6873;break;
case 6876: s+=6874;break;
case 6877: s+=6875;break;
case 6878: s+=6876;break;
case 6879: s+=6877;break;
case 6880: s+=6878;break;
case 6881: s+=6879;break;
case 6882: s+=6880;break;
case 6883: s+=6881;break;
case 6884: s+=6882;break;
case 6885: s+=6883;break;
case 6886: s+=6884;break;
case 6887: s+=6885;break;
case 6888: s+=6886;break;
case 6889: s+=6887;break;
case 6890: s+=6888;break;
case 6891: s+=6889;break;
case 6892: s+=6890;break;
case 6893: s+=6891;break;
case 6894: s+=6892;break;
case 6895: s+=6893;break;
case 6896: s+=6894;break;
case 6897: s+=6895;break;
case 6898: s+=6896;break;
case 6899: s+=6897;break;
case 6900: s+=6898;break;
case 6901: s+=6899;break;
case 6902: s+=6900;break;
case 6903: s+=6901;break;
case 6904: s+=6902;break;
case 6905: s+=6903;break;
case 6906: s+=6904;break;
case 6907: s+=6905;break;
case 6908: s+=6906;break;
case 6909: s+=6907;break;
case 6910: s+=6908;break;
case 6911: s+=6909;break;
case 6912: s+=6910;break;
case 6913: s+=6911;break;
case 6914: s+=6912;break;
case 6915: s+=6913;break;
case 6916: s+=6914;break;
case 6917: s+=6915;break;
case 6918: s+=6916;break;
case 6919: s+=6917;break;
case 6920: s+=6918;break;
case 6921: s+=6919;break;
case 6922: s+=6920;break;
case 6923: s+=6921;break;
case 6924: s+=6922;break;
case 6925: s+=6923;break;
case 6926: s+=6924;break;
case 6927: s+=6925;break;
case 6928: s+=6926;break;
case 6929: s+=6927;break;
case 6930: s+=6928;break;
case 6931: s+=6929;break;
case 6932: s+=6930;break;
case 6933: s+=6931;break;
case 6934: s+=6932;break;
case 6935: s+=6933;break;
case 6936: s+=6934;break;
case 6937: s+=6935;break;
case 6938: s+=6936;break;
case 6939: s+=6937;break;
case 6940: s+=6938;break;
case 6941: s+=6939;break;
case 6942: s+=6940;break;
case 6943: s+=6941;break;
case 6944: s+=6942;break;
case 6945: s+=6943;break;
case 6946: s+=6944;break;
case 6947: s+=6945;break;
case 6948: s+=6946;break;
case 6949: s+=6947;break;
case 6950: s+=6948;break;
case 6951: s+=6949;break;
case 6952: s+=6950;break;
case 6953: s+=6951;break;
case 6954: s+=6952;break;
case 6955: s+=6953;break;
case 6956: s+=6954;break;
case 6957: s+=6955;break;
case 6958: s+=6956;break;
case 6959: s+=6957;break;
case 6960: s+=6958;break;
case 6961: s+=6959;break;
case 6962: s+=6960;break;
case 6963: s+=6961;break;
case 6964: s+=6962;break;
case 6965: s+=6963;break;
case 6966: s+=6964;break;
case 6967: s+=6965;break;
case 6968: s+=6966;break;
case 6969: s+=6967;break;
case 6970: s+=6968;break;
case 6971: s+=6969;break;
case 6972: s+=6970;break;
case 6973: s+=6971;break;
case 6974: s+=6972;break;
case 6975: s+=6973;break;
case 6976: s+=6974;break;
case 6977: s+=6975;break;
case 6978: s+=6976;break;
case 6979: s+=6977;break;
case 6980: s+=6978;break;
case 6981: s+=6979;break;
case 6982: s+=6980;break;
case 6983: s+=6981;break;
case 6984: s+=6982;break;
case 6985: s+=6983;break;
case 6986: s+=6984;break;
case 6987: s+=6985;break;
case 6988: s+=6986;break;
case 6989: s+=6987;break;
case 6990: s+=6988;break;
case 6991: s+=6989;break;
case 6992: s+=6990;break;
case 6993: s+=6991;break;
case 6994: s+=6992;break;
case 6995: s+=6993;break;
case 6996: s+=6994;break;
case 6997: s+=6995;break;
case 6998: s+=6996;break;
case 6999: s+=6997;break;
case 7000: s+=6998;break;
case 7001: s+=6999;break;
case 7002: s+=7000;break;
case 7003: s+=7001;break;
case 7004: s+=7002;break;
case 7005: s+=7003;break;
case 7006: s+=7004;break;
case 7007: s+=7005;break;
case 7008: s+=7006;break;
case 7009: s+=7007;break;
case 7010: s+=7008;break;
case 7011: s+=7009;break;
case 7012: s+=7010;break;
case 7013: s+=7011;break;
case 7014: s+=7012;break;
case 7015: s+=7013;break;
case 7016: s+=7014;break;
case 7017: s+=7015;break;
case 7018: s+=7016;break;
case 7019: s+=7017;break;
case 7020: s+=7018;break;
case 7021: s+=7019;break;
case 7022: s+=7020;break;
case 7023: s+=7021;break;
case 7024: s+=7022;break;
case 7025: s+=7023;break;
case 7026: s+=7024;break;
case 7027: s+=7025;break;
case 7028: s+=7026;break;
case 7029: s+=7027;break;
case 7030: s+=7028;break;
case 7031: s+=7029;break;
case 7032: s+=7030;break;
case 7033: s+=7031;break;
case 7034: s+=7032;break;
case 7035: s+=7033;break;
case 7036: s+=7034;break;
case 7037: s+=7035;break;
case 7038: s+=7036;break;
case 7039: s+=7037;break;
case 7040: s+=7038;break;
case 7041: s+=7039;break;
case 7042: s+=7040;break;
case 7043: s+=7041;break;
case 7044: s+=7042;break;
case 7045: s+=7043;break;
case 7046: s+=7044;break;
case 7047: s+=7045;break;
case 7048: s+=7046;break;
case 7049: s+=7047;break;
case 7050: s+=7048;break;
case 7051: s+=7049;break;
case 7052: s+=7050;break;
case 7053: s+=7051;break;
case 7054: s+=7052;break;
case 7055: s+=7053;break;
case 7056: s+=7054;break;
case 7057: s+=7055;break;
case 7058: s+=7056;break;
case 7059: s+=7057;break;
case 7060: s+=7058;break;
case 7061: s+=7059;break;
case 7062: s+=7060;break;
case 7063: s+=7061;break;
case 7064: s+=7062;break;
case 7065: s+=7063;break;
case 7066: s+=7064;break;
case 7067: s+=7065;break;
case 7068: s+=7066;break;
case 7069: s+=7067;break;
case 7070: s+=7068;break;
case 7071: s+=7069;break;
case 7072: s+=7070;break;
case 7073: s+=7071;break;
case 7074: s+=7072;break;
case 7075: s+=7073;break;
case 7076: s+=7074;break;
case 7077: s+=7075;break;
case 7078: s+=7076;break;
case 7079: s+=7077;break;
case 7080: s+=7078;break;
case 7081: s+=7079;break;
case 7082: s+=7080;break;
case 7083: s+=7081;break;
case 7084: s+=7082;break;
case 7085: s+=7083;break;
case 7086: s+=7084;break;
case 7087: s+=7085;break;
case 7088: s+=7086;break;
case 7089: s+=7087;break;
case 7090: s+=7088;break;
case 7091: s+=7089;break;
case 7092: s+=7090;break;
case 7093: s+=7091;break;
case 7094: s+=7092;break;
case 7095: s+=7093;break;
case 7096: s+=7094;break;
case 7097: s+=7095;break;
case 7098: s+=7096;break;
case 7099: s+=7097;break;
case 7100: s+=7098;break;
case 7101: s+=7099;break;
case 7102: s+=7100;break;
case 7103: s+=7101;break;
case 7104: s+=7102;break;
case 7105: s+=7103;break;
case 7106: s+=7104;break;
case 7107: s+=7105;break;
case 7108: s+=7106;break;
case 7109: s+=7107;break;
case 7110: s+=7108;break;
case 7111: s+=7109;break;
case 7112: s+=7110;break;
case 7113: s+=7111;break;
case 7114: s+=7112;break;
case 7115: s+=7113;break;
case 7116: s+=7114;break;
case 7117: s+=7115;break;
case 7118: s+=7116;break;
case 7119: s+=7117;break;
case 7120: s+=7118;break;
case 7121: s+=7119;break;
case 7122: s+=7120;break;
case 7123: s+=7121;break;
case 7124: s+=7122;break;
case 7125: s+=7123;break;
case 7126: s+=7124;break;
case 7127: s+=7125;break;
case 7128: s+=7126;break;
case 7129: s+=7127;break;
case 7130: s+=7128;break;
case 7131: s+=7129;break;
case 7132: s+=7130;break;
case 7133: s+=7131;break;
case 7134: s+=7132;break;
case 7135: s+=7133;break;
case 7136: s+=7134;break;
case 7137: s+=7135;break;
case 7138: s+=7136;break;
case 7139: s+=7137;break;
case 7140: s+=7138;break;
case 7141: s+=7139;break;
case 7142: s+=7140;break;
case 7143: s+=7141;break;
case 7144: s+=7142;break;
case 7145: s+=7143;break;
case 7146: s+=7144;break;
case 7147: s+=7145;break;
case 7148: s+=7146;break;
case 7149: s+=7147;break;
case 7150: s+=7148;break;
case 7151: s+=7149;break;
case 7152: s+=7150;break;
case 7153: s+=7151;break;
case 7154: s+=7152;break;
case 7155: s+=7153;break;
case 7156: s+=7154;break;
case 7157: s+=7155;break;
case 7158: s+=7156;break;
case 7159: s+=7157;break;
case 7160: s+=7158;break;
case 7161: s+=7159;break;
case 7162: s+=7160;break;
case 7163: s+=7161;break;
case 7164: s+=7162;break;
case 7165: s+=7163;break;
case 7166: s+=7164;break;
case 7167: s+=7165;break;
case 7168: s+=7166;break;
case 7169: s+=7167;break;
case 7170: s+=7168;break;
case 7171: s+=7169;break;
case 7172: s+=7170;break;
case 7173: s+=7171;break;
case 7174: s+=7172;break;
case 7175: s+=7173;break;
case 7176: s+=7174;break;
case 7177: s+=7175;break;
case 7178: s+=7176;break;
case 7179: s+=7177;break;
case 7180: s+=7178;break;
case 7181: s+=7179;break;
case 7182: s+=7180;break;
case 7183: s+=7181;break;
case 7184: s+=7182;break;
case 7185: s+=7183;break;
case 7186: s+=7184;break;
case 7187: s+=7185;break;
case 7188: s+=7186;break;
case 7189: s+=7187;break;
case 7190: s+=7188;break;
case 7191: s+=7189;break;
case 7192: s+=7190;break;
case 7193: s+=7191;break;
case 7194: s+=7192;break;
case 7195: s+=7193;break;
case 7196: s+=7194;break;
case 7197: s+=7195;break;
case 7198: s+=7196;break;
case 7199: s+=7197;break;
case 7200: s+=7198;break;
case 7201: s+=7199;break;
case 7202: s+=7200;break;
case 7203: s+=7201;break;
case 7204: s+=7202;break;
case 7205: s+=7203;break;
case 7206: s+=7204;break;
case 7207: s+=7205;break;
case 7208: s+=7206;break;
case 7209: s+=7207;break;
case 7210: s+=7208;break;
case 7211: s+=7209;break;
case 7212: s+=7210;break;
case 7213: s+=7211;break;
case 7214: s+=7212;break;
case 7215: s+=7213;break;
case 7216: s+=7214;break;
case 7217: s+=7215;break;
case 7218: s+=7216;break;
case 7219: s+=7217;break;
case 7220: s+=7218;break;
case 7221: s+=7219;break;
case 7222: s+=7220;break;
case 7223: s+=7221;break;
case 7224: s+=7222;break;
case 7225: s+=7223;break;
case 7226: s+=7224;break;
case 7227: s+=7225;break;
case 7228: s+=7226;break;
case 7229: s+=7227;break;
case 7230: s+=7228;break;
case 7231: s+=7229;break;
case 7232: s+=7230;break;
case 7233: s+=7231;break;
case 7234: s+=7232;break;
case 7235: s+=7233;break;
case 7236: s+=7234;break;
case 7237: s+=7235;break;
case 7238: s+=7236;break;
case 7239: s+=7237;break;
case 7240: s+=7238;break;
case 7241: s+=7239;break;
case 7242: s+=7240;break;
case 7243: s+=7241;break;
case 7244: s+=7242;break;
case 7245: s+=7243;break;
case 7246: s+=7244;break;
case 7247: s+=7245;break;
case 7248: s+=7246;break;
case 7249: s+=7247;break;
case 7250: s+=7248;break;
case 7251: s+=7249;break;
case 7252: s+=7250;break;
case 7253: s+=7251;break;
case 7254: s+=7252;break;
case 7255: s+=7253;break;
case 7256: s+=7254;break;
case 7257: s+=7255;break;
case 7258: s+=7256;break;
case 7259: s+=7257;break;
case 7260: s+=7258;break;
case 7261: s+=7259;break;
case 7262: s+=7260;break;
case 7263: s+=7261;break;
case 7264: s+=7262;break;
case 7265: s+=7263;break;
case 7266: s+=7264;break;
case 7267: s+=7265;break;
case 7268: s+=7266;break;
case 7269: s+=7267;break;
case 7270: s+=7268;break;
case 7271: s+=7269;break;
case 7272: s+=7270;break;
case 7273: s+=7271;break;
case 7274: s+=7272;break;
case 7275: s+=7273;break;
case 7276: s+=7274;break;
case 7277: s+=7275;break;
case 7278: s+=7276;break;
case 7279: s+=7277;break;
case 7280: s+=7278;break;
case 7281: s+=7279;break;
case 7282: s+=7280;break;
case 7283: s+=7281;break;
case 7284: s+=7282;break;
case 7285: s+=7283;break;
case 7286: s+=7284;break;
case 7287: s+=7285;break;
case 7288: s+=7286;break;
case 7289: s+=7287;break;
case 7290: s+=7288;break;
case 7291: s+=7289;break;
case 7292: s+=7290;break;
case 7293: s+=7291;break;
case 7294: s+=7292;break;
case 7295: s+=7293;break;
case 7296: s+=7294;break;
case 7297: s+=7295;break;
case 7298: s+=7296;break;
case 7299: s+=7297;break;
case 7300: s+=7298;break;
case 7301: s+=7299;break;
case 7302: s+=7300;break;
case 7303: s+=7301;break;
case 7304: s+=7302;break;
case 7305: s+=7303;break;
case 7306: s+=7304;break;
case 7307: s+=7305;break;
case 7308: s+=7306;break;
case 7309: s+=7307;break;
case 7310: s+=7308;break;
case 7311: s+=7309;break;
case 7312: s+=7310;break;
case 7313: s+=7311;break;
case 7314: s+=7312;break;
case 7315: s+=7313;break;
case 7316: s+=7314;break;
case 7317: s+=7315;break;
case 7318: s+=7316;break;
case 7319: s+=7317;break;
case 7320: s+=7318;break;
case 7321: s+=7319;break;
case 7322: s+=7320;break;
case 7323: s+=7321;break;
case 7324: s+=7322;break;
case 7325: s+=7323;break;
case 7326: s+=7324;break;
case 7327: s+=7325;break;
case 7328: s+=7326;break;
case 7329: s+=7327;break;
case 7330: s+=7328;break;
case 7331: s+=7329;break;
case 7332: s+=7330;break;
case 7333: s+=7331;break;
case 7334: s+=7332;break;
case 7335: s+=7333;break;
case 7336: s+=7334;break;
case 7337: s+=7335;break;
case 7338: s+=7336;break;
case 7339: s+=7337;break;
case 7340: s+=7338;break;
case 7341: s+=7339;break;
case 7342: s+=7340;break;
case 7343: s+=7341;break;
case 7344: s+=7342;break;
case 7345: s+=7343;break;
case 7346: s+=7344;break;
case 7347: s+=7345;break;
case 7348: s+=7346;break;
case 7349: s+=7347;break;
case 7350: s+=7348;break;
case 7351: s+=7349;break;
case 7352: s+=7350;break;
case 7353: s+=7351;break;
case 7354: s+=7352;break;
case 7355: s+=7353;break;
case 7356: s+=7354;break;
case 7357: s+=7355;break;
case 7358: s+=7356;break;
case 7359: s+=7357;break;
case 7360: s+=7358;break;
case 7361: s+=7359;break;
case 7362: s+=7360;break;
case 7363: s+=7361;break;
case 7364: s+=7362;break;
case 7365: s+=7363;break;
case 7366: s+=7364;break;
case 7367: s+=7365;break;
case 7368: s+=7366;break;
case 7369: s+=7367;break;
case 7370: s+=7368;break;
case 7371: s+=7369;break;
case 7372: s+=7370;break;
case 7373: s+=7371;break;
case 7374: s+=7372;break;
case 7375: s+=7373;break;
case 7376: s+=7374;break;
case 7377: s+=7375;break;
case 7378: s+=7376;break;
case 7379: s+=7377;break;
case 7380: s+=7378;break;
case 7381: s+=7379;break;
case 7382: s+=7380;break;
case 7383: s+=7381;break;
case 7384: s+=7382;break;
case 7385: s+=7383;break;
case 7386: s+=7384;break;
case 7387: s+=7385;break;
case 7388: s+=7386;break;
case 7389: s+=7387;break;
case 7390: s+=7388;break;
case 7391: s+=7389;break;
case 7392: s+=7390;break;
case 7393: s+=7391;break;
case 7394: s+=7392;break;
case 7395: s+=7393;break;
case 7396: s+=7394;break;
case 7397: s+=7395;break;
case 7398: s+=7396;break;
case 7399: s+=7397;break;
case 7400: s+=7398;break;
case 7401: s+=7399;break;
case 7402: s+=7400;break;
case 7403: s+=7401;break;
case 7404: s+=7402;break;
case 7405: s+=7403;break;
case 7406: s+=7404;break;
case 7407: s+=7405;break;
case 7408: s+=7406;break;
case 7409: s+=7407;break;
case 7410: s+=7408;break;
case 7411: s+=7409;break;
case 7412: s+=7410;break;
case 7413: s+=7411;break;
case 7414: s+=7412;break;
case 7415: s+=7413;break;
case 7416: s+=7414;break;
case 7417: s+=7415;break;
case 7418: s+=7416;break;
case 7419: s+=7417;break;
case 7420: s+=7418;break;
case 7421: s+=7419;break;
case 7422: s+=7420;break;
case 7423: s+=7421;break;
case 7424: s+=7422;break;
case 7425: s+=7423;break;
case 7426: s+=7424;break;
case 7427: s+=7425;break;
case 7428: s+=7426;break;
case 7429: s+=7427;break;
case 7430: s+=7428;break;
case 7431: s+=7429;break;
case 7432: s+=7430;break;
case 7433: s+=7431;break;
case 7434: s+=7432;break;
case 7435: s+=7433;break;
case 7436: s+=7434;break;
case 7437: s+=7435;break;
case 7438: s+=7436;break;
case 7439: s+=7437;break;
case 7440: s+=7438;break;
case 7441: s+=7439;break;
case 7442: s+=7440;break;
case 7443: s+=7441;break;
case 7444: s+=7442;break;
case 7445: s+=7443;break;
case 7446: s+=7444;break;
case 7447: s+=7445;break;
case 7448: s+=7446;break;
case 7449: s+=7447;break;
case 7450: s+=7448;break;
case 7451: s+=7449;break;
case 7452: s+=7450;break;
case 7453: s+=7451;break;
case 7454: s+=7452;break;
case 7455: s+=7453;break;
case 7456: s+=7454;break;
case 7457: s+=7455;break;
case 7458: s+=7456;break;
case 7459: s+=7457;break;
case 7460: s+=7458;break;
case 7461: s+=7459;break;
case 7462: s+=7460;break;
case 7463: s+=7461;break;
case 7464: s+=7462;break;
case 7465: s+=7463;break;
case 7466: s+=7464;break;
case 7467: s+=7465;break;
case 7468: s+=7466;break;
case 7469: s+=7467;break;
case 7470: s+=7468;break;
case 7471: s+=7469;break;
case 7472: s+=7470;break;
case 7473: s+=7471;break;
case 7474: s+=7472;break;
case 7475: s+=7473;break;
case 7476: s+=7474;break;
case 7477: s+=7475;break;
case 7478: s+=7476;break;
case 7479: s+=7477;break;
case 7480: s+=7478;break;
case 7481: s+=7479;break;
case 7482: s+=7480;break;
case 7483: s+=7481;break;
case 7484: s+=7482;break;
case 7485: s+=7483;break;
case 7486: s+=7484;break;
case 7487: s+=7485;break;
case 7488: s+=7486;break;
case 7489: s+=7487;break;
case 7490: s+=7488;break;
case 7491: s+=7489;break;
case 7492: s+=7490;break;
case 7493: s+=7491;break;
case 7494: s+=7492;break;
case 7495: s+=7493;break;
case 7496: s+=7494;break;
case 7497: s+=7495;break;
case 7498: s+=7496;break;
case 7499: s+=7497;break;
case 7500: s+=7498;break;
case 7501: s+=7499;break;
case 7502: s+=7500;break;
case 7503: s+=7501;break;
case 7504: s+=7502;break;
case 7505: s+=7503;break;
case 7506: s+=7504;break;
case 7507: s+=7505;break;
case 7508: s+=7506;break;
case 7509: s+=7507;break;
case 7510: s+=7508;break;
case 7511: s+=7509;break;
case 7512: s+=7510;break;
case 7513: s+=7511;break;
case 7514: s+=7512;break;
case 7515: s+=7513;break;
case 7516: s+=7514;break;
case 7517: s+=7515;break;
case 7518: s+=7516;break;
case 7519: s+=7517;break;
case 7520: s+=7518;break;
case 7521: s+=7519;break;
case 7522: s+=7520;break;
case 7523: s+=7521;break;
case 7524: s+=7522;break;
case 7525: s+=7523;break;
case 7526: s+=7524;break;
case 7527: s+=7525;break;
case 7528: s+=7526;break;
case 7529: s+=7527;break;
case 7530: s+=7528;break;
case 7531: s+=7529;break;
case 7532: s+=7530;break;
case 7533: s+=7531;break;
case 7534: s+=7532;break;
case 7535: s+=7533;break;
case 7536: s+=7534;break;
case 7537: s+=7535;break;
case 7538: s+=7536;break;
case 7539: s+=7537;break;
case 7540: s+=7538;break;
case 7541: s+=7539;break;
case 7542: s+=7540;break;
case 7543: s+=7541;break;
case 7544: s+=7542;break;
case 7545: s+=7543;break;
case 7546: s+=7544;break;
case 7547: s+=7545;break;
case 7548: s+=7546;break;
case 7549: s+=7547;break;
case 7550: s+=7548;break;
case 7551: s+=7549;break;
case 7552: s+=7550;break;
case 7553: s+=7551;break;
case 7554: s+=7552;break;
case 7555: s+=7553;break;
case 7556: s+=7554;break;
case 7557: s+=7555;break;
case 7558: s+=7556;break;
case 7559: s+=7557;break;
case 7560: s+=7558;break;
case 7561: s+=7559;break;
case 7562: s+=7560;break;
case 7563: s+=7561;break;
case 7564: s+=7562;break;
case 7565: s+=7563;break;
case 7566: s+=7564;break;
case 7567: s+=7565;break;
case 7568: s+=7566;break;
case 7569: s+=7567;break;
case 7570: s+=7568;break;
case 7571: s+=7569;break;
case 7572: s+=7570;break;
case 7573: s+=7571;break;
case 7574: s+=7572;break;
case 7575: s+=7573;break;
case 7576: s+=7574;break;
case 7577: s+=7575;break;
case 7578: s+=7576;break;
case 7579: s+=7577;break;
case 7580: s+=7578;break;
case 7581: s+=7579;break;
case 7582: s+=7580;break;
case 7583: s+=7581;break;
case 7584: s+=7582;break;
case 7585: s+=7583;break;
case 7586: s+=7584;break;
case 7587: s+=7585;break;
case 7588: s+=7586;break;
case 7589: s+=7587;break;
case 7590: s+=7588;break;
case 7591: s+=7589;break;
case 7592: s+=7590;break;
case 7593: s+=7591;break;
case 7594: s+=7592;break;
case 7595: s+=7593;break;
case 7596: s+=7594;break;
case 7597: s+=7595;break;
case 7598: s+=7596;break;
case 7599: s+=7597;break;
case 7600: s+=7598;break;
case 7601: s+=7599;break;
case 7602: s+=7600;break;
case 7603: s+=7601;break;
case 7604: s+=7602;break;
case 7605: s+=7603;break;
case 7606: s+=7604;break;
case 7607: s+=7605;break;
case 7608: s+=7606;break;
case 7609: s+=7607;break;
case 7610: s+=7608;break;
case 7611: s+=7609;break;
case 7612: s+=7610;break;
case 7613: s+=7611;break;
case 7614: s+=7612;break;
case 7615: s+=7613;break;
case 7616: s+=7614;break;
case 7617: s+=7615;break;
case 7618: s+=7616;break;
case 7619: s+=7617;break;
case 7620: s+=7618;break;
case 7621: s+=7619;break;
case 7622: s+=7620;break;
case 7623: s+=7621;break;
case 7624: s+=7622;break;
case 7625: s+=7623;break;
case 7626: s+=7624;break;
case 7627: s+=7625;break;
case 7628: s+=7626;break;
case 7629: s+=7627;break;
case 7630: s+=7628;break;
case 7631: s+=7629;break;
case 7632: s+=7630;break;
case 7633: s+=7631;break;
case 7634: s+=7632;break;
case 7635: s+=7633;break;
case 7636: s+=7634;break;
case 7637: s+=7635;break;
case 7638: s+=7636;break;
case 7639: s+=7637;break;
case 7640: s+=7638;break;
case 7641: s+=7639;break;
case 7642: s+=7640;break;
case 7643: s+=7641;break;
case 7644: s+=7642;break;
case 7645: s+=7643;break;
case 7646: s+=7644;break;
case 7647: s+=7645;break;
case 7648: s+=7646;break;
case 7649: s+=7647;break;
case 7650: s+=7648;break;
case 7651: s+=7649;break;
case 7652: s+=7650;break;
case 7653: s+=7651;break;
case 7654: s+=7652;break;
case 7655: s+=7653;break;
case 7656: s+=7654;break;
case 7657: s+=7655;break;
case 7658: s+=7656;break;
case 7659: s+=7657;break;
case 7660: s+=7658;break;
case 7661: s+=7659;break;
case 7662: s+=7660;break;
case 7663: s+=7661;break;
case 7664: s+=7662;break;
case 7665: s+=7663;break;
case 7666: s+=7664;break;
case 7667: s+=7665;break;
case 7668: s+=7666;break;
case 7669: s+=7667;break;
case 7670: s+=7668;break;
case 7671: s+=7669;break;
case 7672: s+=7670;break;
case 7673: s+=7671;break;
case 7674: s+=7672;break;
case 7675: s+=7673;break;
case 7676: s+=7674;break;
case 7677: s+=7675;break;
case 7678: s+=7676;break;
case 7679: s+=7677;break;
case 7680: s+=7678;break;
case 7681: s+=7679;break;
case 7682: s+=7680;break;
case 7683: s+=7681;break;
case 7684: s+=7682;break;
case 7685: s+=7683;break;
case 7686: s+=7684;break;
case 7687: s+=7685;break;
case 7688: s+=7686;break;
case 7689: s+=7687;break;
case 7690: s+=7688;break;
case 7691: s+=7689;break;
case 7692: s+=7690;break;
case 7693: s+=7691;break;
case 7694: s+=7692;break;
case 7695: s+=7693;break;
case 7696: s+=7694;break;
case 7697: s+=7695;break;
case 7698: s+=7696;break;
case 7699: s+=7697;break;
case 7700: s+=7698;break;
case 7701: s+=7699;break;
case 7702: s+=7700;break;
case 7703: s+=7701;break;
case 7704: s+=7702;break;
case 7705: s+=7703;break;
case 7706: s+=7704;break;
case 7707: s+=7705;break;
case 7708: s+=7706;break;
case 7709: s+=7707;break;
case 7710: s+=7708;break;
case 7711: s+=7709;break;
case 7712: s+=7710;break;
case 7713: s+=7711;break;
case 7714: s+=7712;break;
case 7715: s+=7713;break;
case 7716: s+=7714;break;
case 7717: s+=7715;break;
case 7718: s+=7716;break;
case 7719: s+=7717;break;
case 7720: s+=7718;break;
case 7721: s+=7719;break;
case 7722: s+=7720;break;
case 7723: s+=7721;break;
case 7724: s+=7722;break;
case 7725: s+=7723;break;
case 7726: s+=7724;break;
case 7727: s+=7725;break;
case 7728: s+=7726;break;
case 7729: s+=7727;break;
case 7730: s+=7728;break;
case 7731: s+=7729;break;
case 7732: s+=7730;break;
case 7733: s+=7731;break;
case 7734: s+=7732;break;
case 7735: s+=7733;break;
case 7736: s+=7734;break;
case 7737: s+=7735;break;
case 7738: s+=7736;break;
case 7739: s+=7737;break;
case 7740: s+=7738;break;
case 7741: s+=7739;break;
case 7742: s+=7740;break;
case 7743: s+=7741;break;
case 7744: s+=7742;break;
case 7745: s+=7743;break;
case 7746: s+=7744;break;
case 7747: s+=7745;break;
case 7748: s+=7746;break;
case 7749: s+=7747;break;
case 7750: s+=7748;break;
case 7751: s+=7749;break;
case 7752: s+=7750;break;
case 7753: s+=7751;break;
case 7754: s+=7752;break;
case 7755: s+=7753;break;
case 7756: s+=7754;break;
case 7757: s+=7755;break;
case 7758: s+=7756;break;
case 7759: s+=7757;break;
case 7760: s+=7758;break;
case 7761: s+=7759;break;
case 7762: s+=7760;break;
case 7763: s+=7761;break;
case 7764: s+=7762;break;
case 7765: s+=7763;break;
case 7766: s+=7764;break;
case 7767: s+=7765;break;
case 7768: s+=7766;break;
case 7769: s+=7767;break;
case 7770: s+=7768;break;
case 7771: s+=7769;break;
case 7772: s+=7770;break;
case 7773: s+=7771;break;
case 7774: s+=7772;break;
case 7775: s+=7773;break;
case 7776: s+=7774;break;
case 7777: s+=7775;break;
case 7778: s+=7776;break;
case 7779: s+=7777;break;
case 7780: s+=7778;break;
case 7781: s+=7779;break;
case 7782: s+=7780;break;
case 7783: s+=7781;break;
case 7784: s+=7782;break;
case 7785: s+=7783;break;
case 7786: s+=7784;break;
case 7787: s+=7785;break;
case 7788: s+=7786;break;
case 7789: s+=7787;break;
case 7790: s+=7788;break;
case 7791: s+=7789;break;
case 7792: s+=7790;break;
case 7793: s+=7791;break;
case 7794: s+=7792;break;
case 7795: s+=7793;break;
case 7796: s+=7794;break;
case 7797: s+=7795;break;
case 7798: s+=7796;break;
case 7799: s+=7797;break;
case 7800: s+=7798;break;
case 7801: s+=7799;break;
case 7802: s+=7800;break;
case 7803: s+=7801;break;
case 7804: s+=7802;break;
case 7805: s+=7803;break;
case 7806: s+=7804;break;
case 7807: s+=7805;break;
case 7808: s+=7806;break;
case 7809: s+=7807;break;
case 7810: s+=7808;break;
case 7811: s+=7809;break;
case 7812: s+=7810;break;
case 7813: s+=7811;break;
case 7814: s+=7812;break;
case 7815: s+=7813;break;
case 7816: s+=7814;break;
case 7817: s+=7815;break;
case 7818: s+=7816;break;
case 7819: s+=7817;break;
case 7820: s+=7818;break;
case 7821: s+=7819;break;
case 7822: s+=7820;break;
case 7823: s+=7821;break;
case 7824: s+=7822;break;
case 7825: s+=7823;break;
case 7826: s+=7824;break;
case 7827: s+=7825;break;
case 7828: s+=7826;break;
case 7829: s+=7827;break;
case 7830: s+=7828;break;
case 7831: s+=7829;break;
case 7832: s+=7830;break;
case 7833: s+=7831;break;
case 7834: s+=7832;break;
case 7835: s+=7833;break;
case 7836: s+=7834;break;
case 7837: s+=7835;break;
case 7838: s+=7836;break;
case 7839: s+=7837;break;
case 7840: s+=7838;break;
case 7841: s+=7839;break;
case 7842: s+=7840;break;
case 7843: s+=7841;break;
case 7844: s+=7842;break;
case 7845: s+=7843;break;
case 7846: s+=7844;break;
case 7847: s+=7845;break;
case 7848: s+=7846;break;
case 7849: s+=7847;break;
case 7850: s+=7848;break;
case 7851: s+=7849;break;
case 7852: s+=7850;break;
case 7853: s+=7851;break;
case 7854: s+=7852;break;
case 7855: s+=7853;break;
case 7856: s+=7854;break;
case 7857: s+=7855;break;
case 7858: s+=7856;break;
case 7859: s+=7857;break;
case 7860: s+=7858;break;
case 7861: s+=7859;break;
case 7862: s+=7860;break;
case 7863: s+=7861;break;
case 7864: s+=7862;break;
case 7865: s+=7863;break;
case 7866: s+=7864;break;
case 7867: s+=7865;break;
case 7868: s+=7866;break;
case 7869: s+=7867;break;
case 7870: s+=7868;break;
case 7871: s+=7869;break;
case 7872: s+=7870;break;
case 7873: s+=7871;break;
case 7874: s+=7872;break;
case 7875: s+=7873;break;
case 7876: s+=7874;break;
case 7877: s+=7875;break;
case 7878: s+=7876;break;
case 7879: s+=7877;break;
case 7880: s+=7878;break;
case 7881: s+=7879;break;
case 7882: s+=7880;break;
case 7883: s+=7881;break;
case 7884: s+=7882;break;
case 7885: s+=7883;break;
case 7886: s+=7884;break;
case 7887: s+=7885;break;
case 7888: s+=7886;break;
case 7889: s+=7887;break;
case 7890: s+=7888;break;
case 7891: s+=7889;break;
case 7892: s+=7890;break;
case 7893: s+=7891;break;
case 7894: s+=7892;break;
case 7895: s+=7893;break;
case 7896: s+=7894;break;
case 7897: s+=7895;break;
case 7898: s+=7896;break;
case 7899: s+=7897;break;
case 7900: s+=7898;break;
case 7901: s+=7899;break;
case 7902: s+=7900;break;
case 7903: s+=7901;break;
case 7904: s+=7902;break;
case 7905: s+=7903;break;
case 7906: s+=7904;break;
case 7907: s+=7905;break;
case 7908: s+=7906;break;
case 7909: s+=7907;break;
case 7910: s+=7908;break;
case 7911: s+=7909;break;
case 7912: s+=7910;break;
case 7913: s+=7911;break;
case 7914: s+=7912;break;
case 7915: s+=7913;break;
case 7916: s+=7914;break;
case 7917: s+=7915;break;
case 7918: s+=7916;break;
case 7919: s+=7917;break;
case 7920: s+=7918;break;
case 7921: s+=7919;break;
case 7922: s+=7920;break;
case 7923: s+=7921;break;
case 7924: s+=7922;break;
case 7925: s+=7923;break;
case 7926: s+=7924;break;
case 7927: s+=7925;break;
case 7928: s+=7926;break;
case 7929: s+=7927;break;
case 7930: s+=7928;break;
case 7931: s+=7929;break;
case 7932: s+=7930;break;
case 7933: s+=7931;break;
case 7934: s+=7932;break;
case 7935: s+=7933;break;
case 7936: s+=7934;break;
case 7937: s+=7935;break;
case 7938: s+=7936;break;
case 7939: s+=7937;break;
case 7940: s+=7938;break;
case 7941: s+=7939;break;
case 7942: s+=7940;break;
case 7943: s+=7941;break;
case 7944: s+=7942;break;
case 7945: s+=7943;break;
case 7946: s+=7944;break;
case 7947: s+=7945;break;
case 7948: s+=7946;break;
case 7949: s+=7947;break;
case 7950: s+=7948;break;
case 7951: s+=7949;break;
case 7952: s+=7950;break;
case 7953: s+=7951;break;
case 7954: s+=7952;break;
case 7955: s+=7953;break;
case 7956: s+=7954;break;
case 7957: s+=7955;break;
case 7958: s+=7956;break;
case 7959: s+=7957;break;
case 7960: s+=7958;break;
case 7961: s+=7959;break;
case 7962: s+=7960;break;
case 7963: s+=7961;break;
case 7964: s+=7962;break;
case 7965: s+=7963;break;
case 7966: s+=7964;break;
case 7967: s+=7965;break;
case 7968: s+=7966;break;
case 7969: s+=7967;break;
case 7970: s+=7968;break;
case 7971: s+=7969;break;
case 7972: s+=7970;break;
case 7973: s+=7971;break;
case 7974: s+=7972;break;
case 7975: s+=7973;break;
case 7976: s+=7974;break;
case 7977: s+=7975;break;
case 7978: s+=7976;break;
case 7979: s+=7977;break;
case 7980: s+=7978;break;
case 7981: s+=7979;break;
case 7982: s+=7980;break;
case 7983: s+=7981;break;
case 7984: s+=7982;break;
case 7985: s+=7983;break;
case 7986: s+=7984;break;
case 7987: s+=7985;break;
case 7988: s+=7986;break;
case 7989: s+=7987;break;
case 7990: s+=7988;break;
case 7991: s+=7989;break;
case 7992: s+=7990;break;
case 7993: s+=7991;break;
case 7994: s+=7992;break;
case 7995: s+=7993;break;
case 7996: s+=7994;break;
case 7997: s+=7995;break;
case 7998: s+=7996;break;
case 7999: s+=7997;break;
case 8000: s+=7998;break;
case 8001: s+=7999;break;
case 8002: s+=8000;break;
case 8003: s+=8001;break;
case 8004: s+=8002;break;
case 8005: s+=8003;break;
case 8006: s+=8004;break;
case 8007: s+=8005;break;
case 8008: s+=8006;break;
case 8009: s+=8007;break;
case 8010: s+=8008;break;
case 8011: s+=8009;break;
case 8012: s+=8010;break;
case 8013: s+=8011;break;
case 8014: s+=8012;break;
case 8015: s+=8013;break;
case 8016: s+=8014;break;
case 8017: s+=8015;break;
case 8018: s+=8016;break;
case 8019: s+=8017;break;
case 8020: s+=8018;break;
case 8021: s+=8019;break;
case 8022: s+=8020;break;
case 8023: s+=8021;break;
case 8024: s+=8022;break;
case 8025: s+=8023;break;
case 8026: s+=8024;break;
case 8027: s+=8025;break;
case 8028: s+=8026;break;
case 8029: s+=8027;break;
case 8030: s+=8028;break;
case 8031: s+=8029;break;
case 8032: s+=8030;break;
case 8033: s+=8031;break;
case 8034: s+=8032;break;
case 8035: s+=8033;break;
case 8036: s+=8034;break;
case 8037: s+=8035;break;
case 8038: s+=8036;break;
case 8039: s+=8037;break;
case 8040: s+=8038;break;
case 8041: s+=8039;break;
case 8042: s+=8040;break;
case 8043: s+=8041;break;
case 8044: s+=8042;break;
case 8045: s+=8043;break;
case 8046: s+=8044;break;
case 8047: s+=8045;break;
case 8048: s+=8046;break;
case 8049: s+=8047;break;
case 8050: s+=8048;break;
case 8051: s+=8049;break;
case 8052: s+=8050;break;
case 8053: s+=8051;break;
case 8054: s+=8052;break;
case 8055: s+=8053;break;
case 8056: s+=8054;break;
case 8057: s+=8055;break;
case 8058: s+=8056;break;
case 8059: s+=8057;break;
case 8060: s+=8058;break;
case 8061: s+=8059;break;
case 8062: s+=8060;break;
case 8063: s+=8061;break;
case 8064: s+=8062;break;
case 8065: s+=8063;break;
case 8066: s+=8064;break;
case 8067: s+=8065;break;
case 8068: s+=8066;break;
case 8069: s+=8067;break;
case 8070: s+=8068;break;
case 8071: s+=8069;break;
case 8072: s+=8070;break;
case 8073: s+=8071;break;
case 8074: s+=8072;break;
case 8075: s+=8073;break;
case 8076: s+=8074;break;
case 8077: s+=8075;break;
case 8078: s+=8076;break;
case 8079: s+=8077;break;
case 8080: s+=8078;break;
case 8081: s+=8079;break;
case 8082: s+=8080;break;
case 8083: s+=8081;break;
case 8084: s+=8082;break;
case 8085: s+=8083;break;
case 8086: s+=8084;break;
case 8087: s+=8085;break;
case 8088: s+=8086;break;
case 8089: s+=8087;break;
case 8090: s+=8088;break;
case 8091: s+=8089;break;
case 8092: s+=8090;break;
case 8093: s+=8091;break;
case 8094: s+=8092;break;
case 8095: s+=8093;break;
case 8096: s+=8094;break;
case 8097: s+=8095;break;
case 8098: s+=8096;break;
case 8099: s+=8097;break;
case 8100: s+=8098;break;
case 8101: s+=8099;break;
case 8102: s+=8100;break;
case 8103: s+=8101;break;
case 8104: s+=8102;break;
case 8105: s+=8103;break;
case 8106: s+=8104;break;
case 8107: s+=8105;break;
case 8108: s+=8106;break;
case 8109: s+=8107;break;
case 8110: s+=8108;break;
case 8111: s+=8109;break;
case 8112: s+=8110;break;
case 8113: s+=8111;break;
case 8114: s+=8112;break;
case 8115: s+=8113;break;
case 8116: s+=8114;break;
case 8117: s+=8115;break;
case 8118: s+=8116;break;
case 8119: s+=8117;break;
case 8120: s+=8118;break;
case 8121: s+=8119;break;
case 8122: s+=8120;break;
case 8123: s+=8121;break;
case 8124: s+=8122;break;
case 8125: s+=8123;break;
case 8126: s+=8124;break;
case 8127: s+=8125;break;
case 8128: s+=8126;break;
case 8129: s+=8127;break;
case 8130: s+=8128;break;
case 8131: s+=8129;break;
case 8132: s+=8130;break;
case 8133: s+=8131;break;
case 8134: s+=8132;break;
case 8135: s+=8133;break;
case 8136: s+=8134;break;
case 8137: s+=8135;break;
case 8138: s+=8136;break;
case 8139: s+=8137;break;
case 8140: s+=8138;break;
case 8141: s+=8139;break;
case 8142: s+=8140;break;
case 8143: s+=8141;break;
case 8144: s+=8142;break;
case 8145: s+=8143;break;
case 8146: s+=8144;break;
case 8147: s+=8145;break;
case 8148: s+=8146;break;
case 8149: s+=8147;break;
case 8150: s+=8148;break;
case 8151: s+=8149;break;
case 8152: s+=8150;break;
case 8153: s+=8151;break;
case 8154: s+=8152;break;
case 8155: s+=8153;break;
case 8156: s+=8154;break;
case 8157: s+=8155;break;
case 8158: s+=8156;break;
case 8159: s+=8157;break;
case 8160: s+=8158;break;
case 8161: s+=8159;break;
case 8162: s+=8160;break;
case 8163: s+=8161;break;
case 8164: s+=8162;break;
case 8165: s+=8163;break;
case 8166: s+=8164;break;
case 8167: s+=8165;break;
case 8168: s+=8166;break;
case 8169: s+=8167;break;
case 8170: s+=8168;break;
case 8171: s+=8169;break;
case 8172: s+=8170;break;
case 8173: s+=8171;break;
case 8174: s+=8172;break;
case 8175: s+=8173;break;
case 8176: s+=8174;break;
case 8177: s+=8175;break;
case 8178: s+=8176;break;
case 8179: s+=8177;break;
case 8180: s+=8178;break;
case 8181: s+=8179;break;
case 8182: s+=8180;break;
case 8183: s+=8181;break;
case 8184: s+=8182;break;
case 8185: s+=8183;break;
case 8186: s+=8184;break;
case 8187: s+=8185;break;
case 8188: s+=8186;break;
case 8189: s+=8187;break;
case 8190: s+=8188;break;
case 8191: s+=8189;break;
case 8192: s+=8190;break;
case 8193: s+=8191;break;
case 8194: s+=8192;break;
case 8195: s+=8193;break;
case 8196: s+=8194;break;
case 8197: s+=8195;break;
case 8198: s+=8196;break;
case 8199: s+=8197;break;
case 8200: s+=8198;break;
case 8201: s+=8199;break;
case 8202: s+=8200;break;
case 8203: s+=8201;break;
case 8204: s+=8202;break;
case 8205: s+=8203;break;
case 8206: s+=8204;break;
case 8207: s+=8205;break;
case 8208: s+=8206;break;
case 8209: s+=8207;break;
case 8210: s+=8208;break;
case 8211: s+=8209;break;
case 8212: s+=8210;break;
case 8213: s+=8211;break;
case 8214: s+=8212;break;
case 8215: s+=8213;break;
case 8216: s+=8214;break;
case 8217: s+=8215;break;
case 8218: s+=8216;break;
case 8219: s+=8217;break;
case 8220: s+=8218;break;
case 8221: s+=8219;break;
case 8222: s+=8220;break;
case 8223: s+=8221;break;
case 8224: s+=8222;break;
case 8225: s+=8223;break;
case 8226: s+=8224;break;
case 8227: s+=8225;break;
case 8228: s+=8226;break;
case 8229: s+=8227;break;
case 8230: s+=8228;break;
case 8231: s+=8229;break;
case 8232: s+=8230;break;
case 8233: s+=8231;break;
case 8234: s+=8232;break;
case 8235: s+=8233;break;
case 8236: s+=8234;break;
case 8237: s+=8235;break;
case 8238: s+=8236;break;
case 8239: s+=8237;break;
case 8240: s+=8238;break;
case 8241: s+=8239;break;
case 8242: s+=8240;break;
case 8243: s+=8241;break;
case 8244: s+=8242;break;
case 8245: s+=8243;break;
case 8246: s+=8244;break;
case 8247: s+=8245;break;
case 8248: s+=8246;break;
case 8249: s+=8247;break;
case 8250: s+=8248;break;
case 8251: s+=8249;break;
case 8252: s+=8250;break;
case 8253: s+=8251;break;
case 8254: s+=8252;break;
case 8255: s+=8253;break;
case 8256: s+=8254;break;
case 8257: s+=8255;break;
case 8258: s+=8256;break;
case 8259: s+=8257;break;
case 8260: s+=8258;break;
case 8261: s+=8259;break;
case 8262: s+=8260;break;
case 8263: s+=8261;break;
case 8264: s+=8262;break;
case 8265: s+=8263;break;
case 8266: s+=8264;break;
case 8267: s+=8265;break;
case 8268: s+=8266;break;
case 8269: s+=8267;break;
case 8270: s+=8268;break;
case 8271: s+=8269;break;
case 8272: s+=8270;break;
case 8273: s+=8271;break;
case 8274: s+=8272;break;
case 8275: s+=8273;break;
case 8276: s+=8274;break;
case 8277: s+=8275;break;
case 8278: s+=8276;break;
case 8279: s+=8277;break;
case 8280: s+=8278;break;
case 8281: s+=8279;break;
case 8282: s+=8280;break;
case 8283: s+=8281;break;
case 8284: s+=8282;break;
case 8285: s+=8283;break;
case 8286: s+=8284;break;
case 8287: s+=8285;break;
case 8288: s+=8286;break;
case 8289: s+=8287;break;
case 8290: s+=8288;break;
case 8291: s+=8289;break;
case 8292: s+=8290;break;
case 8293: s+=8291;break;
case 8294: s+=8292;break;
case 8295: s+=8293;break;
case 8296: s+=8294;break;
case 8297: s+=8295;break;
case 8298: s+=8296;break;
case 8299: s+=8297;break;
case 8300: s+=8298;break;
case 8301: s+=8299;break;
case 8302: s+=8300;break;
case 8303: s+=8301;break;
case 8304: s+=8302;break;
case 8305: s+=8303;break;
case 8306: s+=8304;break;
case 8307: s+=8305;break;
case 8308: s+=8306;break;
case 8309: s+=8307;break;
case 8310: s+=8308;break;
case 8311: s+=8309;break;
case 8312: s+=8310;break;
case 8313: s+=8311;break;
case 8314: s+=8312;break;
case 8315: s+=8313;break;
case 8316: s+=8314;break;
case 8317: s+=8315;break;
case 8318: s+=8316;break;
case 8319: s+=8317;break;
case 8320: s+=8318;break;
case 8321: s+=8319;break;
case 8322: s+=8320;break;
case 8323: s+=8321;break;
case 8324: s+=8322;break;
case 8325: s+=8323;break;
case 8326: s+=8324;break;
case 8327: s+=8325;break;
case 8328: s+=8326;break;
case 8329: s+=8327;break;
case 8330: s+=8328;break;
case 8331: s+=8329;break;
case 8332: s+=8330;break;
case 8333: s+=8331;break;
case 8334: s+=8332;break;
case 8335: s+=8333;break;
case 8336: s+=8334;break;
case 8337: s+=8335;break;
case 8338: s+=8336;break;
case 8339: s+=8337;break;
case 8340: s+=8338;break;
case 8341: s+=8339;break;
case 8342: s+=8340;break;
case 8343: s+=8341;break;
case 8344: s+=8342;break;
case 8345: s+=8343;break;
case 8346: s+=8344;break;
case 8347: s+=8345;break;
case 8348: s+=8346;break;
case 8349: s+=8347;break;
case 8350: s+=8348;break;
case 8351: s+=8349;break;
case 8352: s+=8350;break;
case 8353: s+=8351;break;
case 8354: s+=8352;break;
case 8355: s+=8353;break;
case 8356: s+=8354;break;
case 8357: s+=8355;break;
case 8358: s+=8356;break;
case 8359: s+=8357;break;
case 8360: s+=8358;break;
case 8361: s+=8359;break;
case 8362: s+=8360;break;
case 8363: s+=8361;break;
case 8364: s+=8362;break;
case 8365: s+=8363;break;
case 8366: s+=8364;break;
case 8367: s+=8365;break;
case 8368: s+=8366;break;
case 8369: s+=8367;break;
case 8370: s+=8368;break;
case 8371: s+=8369;break;
case 8372: s+=8370;break;
case 8373: s+=8371;break;
case 8374: s+=8372;break;
case 8375: s+=8373;break;
case 8376: s+=8374;break;
case 8377: s+=8375;break;
case 8378: s+=8376;break;
case 8379: s+=8377;break;
case 8380: s+=8378;break;
case 8381: s+=8379;break;
case 8382: s+=8380;break;
case 8383: s+=8381;break;
case 8384: s+=8382;break;
case 8385: s+=8383;break;
case 8386: s+=8384;break;
case 8387: s+=8385;break;
case 8388: s+=8386;break;
case 8389: s+=8387;break;
case 8390: s+=8388;break;
case 8391: s+=8389;break;
case 8392: s+=8390;break;
case 8393: s+=8391;break;
case 8394: s+=8392;break;
case 8395: s+=8393;break;
case 8396: s+=8394;break;
case 8397: s+=8395;break;
case 8398: s+=8396;break;
case 8399: s+=8397;break;
case 8400: s+=8398;break;
case 8401: s+=8399;break;
case 8402: s+=8400;break;
case 8403: s+=8401;break;
case 8404: s+=8402;break;
case 8405: s+=8403;break;
case 8406: s+=8404;break;
case 8407: s+=8405;break;
case 8408: s+=8406;break;
case 8409: s+=8407;break;
case 8410: s+=8408;break;
case 8411: s+=8409;break;
case 8412: s+=8410;break;
case 8413: s+=8411;break;
case 8414: s+=8412;break;
case 8415: s+=8413;break;
case 8416: s+=8414;break;
case 8417: s+=8415;break;
case 8418: s+=8416;break;
case 8419: s+=8417;break;
case 8420: s+=8418;break;
case 8421: s+=8419;break;
case 8422: s+=8420;break;
case 8423: s+=8421;break;
case 8424: s+=8422;break;
case 8425: s+=8423;break;
case 8426: s+=8424;break;
case 8427: s+=8425;break;
case 8428: s+=8426;break;
case 8429: s+=8427;break;
case 8430: s+=8428;break;
case 8431: s+=8429;break;
case 8432: s+=8430;break;
case 8433: s+=8431;break;
case 8434: s+=8432;break;
case 8435: s+=8433;break;
case 8436: s+=8434;break;
case 8437: s+=8435;break;
case 8438: s+=8436;break;
case 8439: s+=8437;break;
case 8440: s+=8438;break;
case 8441: s+=8439;break;
case 8442: s+=8440;break;
case 8443: s+=8441;break;
case 8444: s+=8442;break;
case 8445: s+=8443;break;
case 8446: s+=8444;break;
case 8447: s+=8445;break;
case 8448: s+=8446;break;
case 8449: s+=8447;break;
case 8450: s+=8448;break;
case 8451: s+=8449;break;
case 8452: s+=8450;break;
case 8453: s+=8451;break;
case 8454: s+=8452;break;
case 8455: s+=8453;break;
case 8456: s+=8454;break;
case 8457: s+=8455;break;
case 8458: s+=8456;break;
case 8459: s+=8457;break;
case 8460: s+=8458;break;
case 8461: s+=8459;break;
case 8462: s+=8460;break;
case 8463: s+=8461;break;
case 8464: s+=8462;break;
case 8465: s+=8463;break;
case 8466: s+=8464;break;
case 8467: s+=8465;break;
case 8468: s+=8466;break;
case 8469: s+=8467;break;
case 8470: s+=8468;break;
case 8471: s+=8469;break;
case 8472: s+=8470;break;
case 8473: s+=8471;break;
case 8474: s+=8472;break;
case 8475: s+=8473;break;
case 8476: s+=8474;break;
case 8477: s+=8475;break;
case 8478: s+=8476;break;
case 8479: s+=8477;break;
case 8480: s+=8478;break;
case 8481: s+=8479;break;
case 8482: s+=8480;break;
case 8483: s+=8481;break;
case 8484: s+=8482;break;
case 8485: s+=8483;break;
case 8486: s+=8484;break;
case 8487: s+=8485;break;
case 8488: s+=8486;break;
case 8489: s+=8487;break;
case 8490: s+=8488;break;
case 8491: s+=8489;break;
case 8492: s+=8490;break;
case 8493: s+=8491;break;
case 8494: s+=8492;break;
case 8495: s+=8493;break;
case 8496: s+=8494;break;
case 8497: s+=8495;break;
case 8498: s+=8496;break;
case 8499: s+=8497;break;
case 8500: s+=8498;break;
case 8501: s+=8499;break;
case 8502: s+=8500;break;
case 8503: s+=8501;break;
case 8504: s+=8502;break;
case 8505: s+=8503;break;
case 8506: s+=8504;break;
case 8507: s+=8505;break;
case 8508: s+=8506;break;
case 8509: s+=8507;break;
case 8510: s+=8508;break;
case 8511: s+=8509;break;
case 8512: s+=8510;break;
case 8513: s+=8511;break;
case 8514: s+=8512;break;
case 8515: s+=8513;break;
case 8516: s+=8514;break;
case 8517: s+=8515;break;
case 8518: s+=8516;break;
case 8519: s+=8517;break;
case 8520: s+=8518;break;
case 8521: s+=8519;break;
case 8522: s+=8520;break;
case 8523: s+=8521;break;
case 8524: s+=8522;break;
case 8525: s+=8523;break;
case 8526: s+=8524;break;
case 8527: s+=8525;break;
case 8528: s+=8526;break;
case 8529: s+=8527;break;
case 8530: s+=8528;break;
case 8531: s+=8529;break;
case 8532: s+=8530;break;
case 8533: s+=8531;break;
case 8534: s+=8532;break;
case 8535: s+=8533;break;
case 8536: s+=8534;break;
case 8537: s+=8535;break;
case 8538: s+=8536;break;
case 8539: s+=8537;break;
case 8540: s+=8538;break;
case 8541: s+=8539;break;
case 8542: s+=8540;break;
case 8543: s+=8541;break;
case 8544: s+=8542;break;
case 8545: s+=8543;break;
case 8546: s+=8544;break;
case 8547: s+=8545;break;
case 8548: s+=8546;break;
case 8549: s+=8547;break;
case 8550: s+=8548;break;
case 8551: s+=8549;break;
case 8552: s+=8550;break;
case 8553: s+=8551;break;
case 8554: s+=8552;break;
case 8555: s+=8553;break;
case 8556: s+=8554;break;
case 8557: s+=8555;break;
case 8558: s+=8556;break;
case 8559: s+=8557;break;
case 8560: s+=8558;break;
case 8561: s+=8559;break;
case 8562: s+=8560;break;
case 8563: s+=8561;break;
case 8564: s+=8562;break;
case 8565: s+=8563;break;
case 8566: s+=8564;break;
case 8567: s+=8565;break;
case 8568: s+=8566;break;
case 8569: s+=8567;break;
case 8570: s+=8568;break;
case 8571: s+=8569;break;
case 8572: s+=8570;break;
case 8573: s+=8571;break;
case 8574: s+=8572;break;
case 8575: s+=8573;break;
case 8576: s+=8574;break;
case 8577: s+=8575;break;
case 8578: s+=8576;break;
case 8579: s+=8577;break;
case 8580: s+=8578;break;
case 8581: s+=8579;break;
case 8582: s+=8580;break;
case 8583: s+=8581;break;
case 8584: s+=8582;break;
case 8585: s+=8583;break;
case 8586: s+=8584;break;
case 8587: s+=8585;break;
case 8588: s+=8586;break;
case 8589: s+=8587;break;
case 8590: s+=8588;break;
case 8591: s+=8589;break;
case 8592: s+=8590;break;
case 8593: s+=8591;break;
case 8594: s+=8592;break;
case 8595: s+=8593;break;
case 8596: s+=8594;break;
case 8597: s+=8595;break;
case 8598: s+=8596;break;
case 8599: s+=8597;break;
case 8600: s+=8598;break;
case 8601: s+=8599;break;
case 8602: s+=8600;break;
case 8603: s+=8601;break;
case 8604: s+=8602;break;
case 8605: s+=8603;break;
case 8606: s+=8604;break;
case 8607: s+=8605;break;
case 8608: s+=8606;break;
case 8609: s+=8607;break;
case 8610: s+=8608;break;
case 8611: s+=8609;break;
case 8612: s+=8610;break;
case 8613: s+=8611;break;
case 8614: s+=8612;break;
case 8615: s+=8613;break;
case 8616: s+=8614;break;
case 8617: s+=8615;break;
case 8618: s+=8616;break;
case 8619: s+=8617;break;
case 8620: s+=8618;break;
case 8621: s+=8619;break;
case 8622: s+=8620;break;
case 8623: s+=8621;break;
case 8624: s+=8622;break;
case 8625: s+=8623;break;
case 8626: s+=8624;break;
case 8627: s+=8625;break;
case 8628: s+=8626;break;
case 8629: s+=8627;break;
case 8630: s+=8628;break;
case 8631: s+=8629;break;
case 8632: s+=8630;break;
case 8633: s+=8631;break;
case 8634: s+=8632;break;
case 8635: s+=8633;break;
case 8636: s+=8634;break;
case 8637: s+=8635;break;
case 8638: s+=8636;break;
case 8639: s+=8637;break;
case 8640: s+=8638;break;
case 8641: s+=8639;break;
case 8642: s+=8640;break;
case 8643: s+=8641;break;
case 8644: s+=8642;break;
case 8645: s+=8643;break;
case 8646: s+=8644;break;
case 8647: s+=8645;break;
case 8648: s+=8646;break;
case 8649: s+=8647;break;
case 8650: s+=8648;break;
case 8651: s+=8649;break;
case 8652: s+=8650;break;
case 8653: s+=8651;break;
case 8654: s+=8652;break;
case 8655: s+=8653;break;
case 8656: s+=8654;break;
case 8657: s+=8655;break;
case 8658: s+=8656;break;
case 8659: s+=8657;break;
case 8660: s+=8658;break;
case 8661: s+=8659;break;
case 8662: s+=8660;break;
case 8663: s+=8661;break;
case 8664: s+=8662;break;
case 8665: s+=8663;break;
case 8666: s+=8664;break;
case 8667: s+=8665;break;
case 8668: s+=8666;break;
case 8669: s+=8667;break;
case 8670: s+=8668;break;
case 8671: s+=8669;break;
case 8672: s+=8670;break;
case 8673: s+=8671;break;
case 8674: s+=8672;break;
case 8675: s+=8673;break;
case 8676: s+=8674;break;
case 8677: s+=8675;break;
case 8678: s+=8676;break;
case 8679: s+=8677;break;
case 8680: s+=8678;break;
case 8681: s+=8679;break;
case 8682: s+=8680;break;
case 8683: s+=8681;break;
case 8684: s+=8682;break;
case 8685: s+=8683;break;
case 8686: s+=8684;break;
case 8687: s+=8685;break;
case 8688: s+=8686;break;
case 8689: s+=8687;break;
case 8690: s+=8688;break;
case 8691: s+=8689;break;
case 8692: s+=8690;break;
case 8693: s+=8691;break;
case 8694: s+=8692;break;
case 8695: s+=8693;break;
case 8696: s+=8694;break;
case 8697: s+=8695;break;
case 8698: s+=8696;break;
case 8699: s+=8697;break;
case 8700: s+=8698;break;
case 8701: s+=8699;break;
case 8702: s+=8700;break;
case 8703: s+=8701;break;
case 8704: s+=8702;break;
case 8705: s+=8703;break;
case 8706: s+=8704;break;
case 8707: s+=8705;break;
case 8708: s+=8706;break;
case 8709: s+=8707;break;
case 8710: s+=8708;break;
case 8711: s+=8709;break;
case 8712: s+=8710;break;
case 8713: s+=8711;break;
case 8714: s+=8712;break;
case 8715: s+=8713;break;
case 8716: s+=8714;break;
case 8717: s+=8715;break;
case 8718: s+=8716;break;
case 8719: s+=8717;break;
case 8720: s+=8718;break;
case 8721: s+=8719;break;
case 8722: s+=8720;break;
case 8723: s+=8721;break;
case 8724: s+=8722;break;
case 8725: s+=8723;break;
case 8726: s+=8724;break;
case 8727: s+=8725;break;
case 8728: s+=8726;break;
case 8729: s+=8727;break;
case 8730: s+=8728;break;
case 8731: s+=8729;break;
case 8732: s+=8730;break;
case 8733: s+=8731;break;
case 8734: s+=8732;break;
case 8735: s+=8733;break;
case 8736: s+=8734;break;
case 8737: s+=8735;break;
case 8738: s+=8736;break;
case 8739: s+=8737;break;
case 8740: s+=8738;break;
case 8741: s+=8739;break;
case 8742: s+=8740;break;
case 8743: s+=8741;break;
case 8744: s+=8742;break;
case 8745: s+=8743;break;
case 8746: s+=8744;break;
case 8747: s+=8745;break;
case 8748: s+=8746;break;
case 8749: s+=8747;break;
case 8750: s+=8748;break;
case 8751: s+=8749;break;
case 8752: s+=8750;break;
case 8753: s+=8751;break;
case 8754: s+=8752;break;
case 8755: s+=8753;break;
case 8756: s+=8754;break;
case 8757: s+=8755;break;
case 8758: s+=8756;break;
case 8759: s+=8757;break;
case 8760: s+=8758;break;
case 8761: s+=8759;break;
case 8762: s+=8760;break;
case 8763: s+=8761;break;
case 8764: s+=8762;break;
case 8765: s+=8763;break;
case 8766: s+=8764;break;
case 8767: s+=8765;break;
case 8768: s+=8766;break;
case 8769: s+=8767;break;
case 8770: s+=8768;break;
case 8771: s+=8769;break;
case 8772: s+=8770;break;
case 8773: s+=8771;break;
case 8774: s+=8772;break;
case 8775: s+=8773;break;
case 8776: s+=8774;break;
case 8777: s+=8775;break;
case 8778: s+=8776;break;
case 8779: s+=8777;break;
case 8780: s+=8778;break;
case 8781: s+=8779;break;
case 8782: s+=8780;break;
case 8783: s+=8781;break;
case 8784: s+=8782;break;
case 8785: s+=8783;break;
case 8786: s+=8784;break;
case 8787: s+=8785;break;
case 8788: s+=8786;break;
case 8789: s+=8787;break;
case 8790: s+=8788;break;
case 8791: s+=8789;break;
case 8792: s+=8790;break;
case 8793: s+=8791;break;
case 8794: s+=8792;break;
case 8795: s+=8793;break;
case 8796: s+=8794;break;
case 8797: s+=8795;break;
case 8798: s+=8796;break;
case 8799: s+=8797;break;
case 8800: s+=8798;break;
case 8801: s+=8799;break;
case 8802: s+=8800;break;
case 8803: s+=8801;break;
case 8804: s+=8802;break;
case 8805: s+=8803;break;
case 8806: s+=8804;break;
case 8807: s+=8805;break;
case 8808: s+=8806;break;
case 8809: s+=8807;break;
case 8810: s+=8808;break;
case 8811: s+=8809;break;
case 8812: s+=8810;break;
case 8813: s+=8811;break;
case 8814: s+=8812;break;
case 8815: s+=8813;break;
case 8816: s+=8814;break;
case 8817: s+=8815;break;
case 8818: s+=8816;break;
case 8819: s+=8817;break;
case 8820: s+=8818;break;
case 8821: s+=8819;break;
case 8822: s+=8820;break;
case 8823: s+=8821;break;
case 8824: s+=8822;break;
case 8825: s+=8823;break;
case 8826: s+=8824;break;
case 8827: s+=8825;break;
case 8828: s+=8826;break;
case 8829: s+=8827;break;
case 8830: s+=8828;break;
case 8831: s+=8829;break;
case 8832: s+=8830;break;
case 8833: s+=8831;break;
case 8834: s+=8832;break;
case 8835: s+=8833;break;
case 8836: s+=8834;break;
case 8837: s+=8835;break;
case 8838: s+=8836;break;
case 8839: s+=8837;break;
case 8840: s+=8838;break;
case 8841: s+=8839;break;
case 8842: s+=8840;break;
case 8843: s+=8841;break;
case 8844: s+=8842;break;
case 8845: s+=8843;break;
case 8846: s+=8844;break;
case 8847: s+=8845;break;
case 8848: s+=8846;break;
case 8849: s+=8847;break;
case 8850: s+=8848;break;
case 8851: s+=8849;break;
case 8852: s+=8850;break;
case 8853: s+=8851;break;
case 8854: s+=8852;break;
case 8855: s+=8853;break;
case 8856: s+=8854;break;
case 8857: s+=8855;break;
case 8858: s+=8856;break;
case 8859: s+=8857;break;
case 8860: s+=8858;break;
case 8861: s+=8859;break;
case 8862: s+=8860;break;
case 8863: s+=8861;break;
case 8864: s+=8862;break;
case 8865: s+=8863;break;
case 8866: s+=8864;break;
case 8867: s+=8865;break;
case 8868: s+=8866;break;
case 8869: s+=8867;break;
case 8870: s+=8868;break;
case 8871: s+=8869;break;
case 8872: s+=8870;break;
case 8873: s+=8871;break;
case 8874: s+=8872;break;
case 8875: s+=8873;break;
case 8876: s+=8874;break;
case 8877: s+=8875;break;
case 8878: s+=8876;break;
case 8879: s+=8877;break;
case 8880: s+=8878;break;
case 8881: s+=8879;break;
case 8882: s+=8880;break;
case 8883: s+=8881;break;
case 8884: s+=8882;break;
case 8885: s+=8883;break;
case 8886: s+=8884;break;
case 8887: s+=8885;break;
case 8888: s+=8886;break;
case 8889: s+=8887;break;
case 8890: s+=8888;break;
case 8891: s+=8889;break;
case 8892: s+=8890;break;
case 8893: s+=8891;break;
case 8894: s+=8892;break;
case 8895: s+=8893;break;
case 8896: s+=8894;break;
case 8897: s+=8895;break;
case 8898: s+=8896;break;
case 8899: s+=8897;break;
case 8900: s+=8898;break;
case 8901: s+=8899;break;
case 8902: s+=8900;break;
case 8903: s+=8901;break;
case 8904: s+=8902;break;
case 8905: s+=8903;break;
case 8906: s+=8904;break;
case 8907: s+=8905;break;
case 8908: s+=8906;break;
case 8909: s+=8907;break;
case 8910: s+=8908;break;
case 8911: s+=8909;break;
case 8912: s+=8910;break;
case 8913: s+=8911;break;
case 8914: s+=8912;break;
case 8915: s+=8913;break;
case 8916: s+=8914;break;
case 8917: s+=8915;break;
case 8918: s+=8916;break;
case 8919: s+=8917;break;
case 8920: s+=8918;break;
case 8921: s+=8919;break;
case 8922: s+=8920;break;
case 8923: s+=8921;break;
case 8924: s+=8922;break;
case 8925: s+=8923;break;
case 8926: s+=8924;break;
case 8927: s+=8925;break;
case 8928: s+=8926;break;
case 8929: s+=8927;break;
case 8930: s+=8928;break;
case 8931: s+=8929;break;
case 8932: s+=8930;break;
case 8933: s+=8931;break;
case 8934: s+=8932;break;
case 8935: s+=8933;break;
case 8936: s+=8934;break;
case 8937: s+=8935;break;
case 8938: s+=8936;break;
case 8939: s+=8937;break;
case 8940: s+=8938;break;
case 8941: s+=8939;break;
case 8942: s+=8940;break;
case 8943: s+=8941;break;
case 8944: s+=8942;break;
case 8945: s+=8943;break;
case 8946: s+=8944;break;
case 8947: s+=8945;break;
case 8948: s+=8946;break;
case 8949: s+=8947;break;
case 8950: s+=8948;break;
case 8951: s+=8949;break;
case 8952: s+=8950;break;
case 8953: s+=8951;break;
case 8954: s+=8952;break;
case 8955: s+=8953;break;
case 8956: s+=8954;break;
case 8957: s+=8955;break;
case 8958: s+=8956;break;
case 8959: s+=8957;break;
case 8960: s+=8958;break;
case 8961: s+=8959;break;
case 8962: s+=8960;break;
case 8963: s+=8961;break;
case 8964: s+=8962;break;
case 8965: s+=8963;break;
case 8966: s+=8964;break;
case 8967: s+=8965;break;
case 8968: s+=8966;break;
case 8969: s+=8967;break;
case 8970: s+=8968;break;
case 8971: s+=8969;break;
case 8972: s+=8970;break;
case 8973: s+=8971;break;
case 8974: s+=8972;break;
case 8975: s+=8973;break;
case 8976: s+=8974;break;
case 8977: s+=8975;break;
case 8978: s+=8976;break;
case 8979: s+=8977;break;
case 8980: s+=8978;break;
case 8981: s+=8979;break;
case 8982: s+=8980;break;
case 8983: s+=8981;break;
case 8984: s+=8982;break;
case 8985: s+=8983;break;
case 8986: s+=8984;break;
case 8987: s+=8985;break;
case 8988: s+=8986;break;
case 8989: s+=8987;break;
case 8990: s+=8988;break;
case 8991: s+=8989;break;
case 8992: s+=8990;break;
case 8993: s+=8991;break;
case 8994: s+=8992;break;
case 8995: s+=8993;break;
case 8996: s+=8994;break;
case 8997: s+=8995;break;
case 8998: s+=8996;break;
case 8999: s+=8997;break;
case 9000: s+=8998;break;
case 9001: s+=8999;break;
case 9002: s+=9000;break;
case 9003: s+=9001;break;
case 9004: s+=9002;break;
case 9005: s+=9003;break;
case 9006: s+=9004;break;
case 9007: s+=9005;break;
case 9008: s+=9006;break;
case 9009: s+=9007;break;
case 9010: s+=9008;break;
case 9011: s+=9009;break;
case 9012: s+=9010;break;
case 9013: s+=9011;break;
case 9014: s+=9012;break;
case 9015: s+=9013;break;
case 9016: s+=9014;break;
case 9017: s+=9015;break;
case 9018: s+=9016;break;
case 9019: s+=9017;break;
case 9020: s+=9018;break;
case 9021: s+=9019;break;
case 9022: s+=9020;break;
case 9023: s+=9021;break;
case 9024: s+=9022;break;
case 9025: s+=9023;break;
case 9026: s+=9024;break;
case 9027: s+=9025;break;
case 9028: s+=9026;break;
case 9029: s+=9027;break;
case 9030: s+=9028;break;
case 9031: s+=9029;break;
case 9032: s+=9030;break;
case 9033: s+=9031;break;
case 9034: s+=9032;break;
case 9035: s+=9033;break;
case 9036: s+=9034;break;
case 9037: s+=9035;break;
case 9038: s+=9036;break;
case 9039: s+=9037;break;
case 9040: s+=9038;break;
case 9041: s+=9039;break;
case 9042: s+=9040;break;
case 9043: s+=9041;break;
case 9044: s+=9042;break;
case 9045: s+=9043;break;
case 9046: s+=9044;break;
case 9047: s+=9045;break;
case 9048: s+=9046;break;
case 9049: s+=9047;break;
case 9050: s+=9048;break;
case 9051: s+=9049;break;
case 9052: s+=9050;break;
case 9053: s+=9051;break;
case 9054: s+=9052;break;
case 9055: s+=9053;break;
case 9056: s+=9054;break;
case 9057: s+=9055;break;
case 9058: s+=9056;break;
case 9059: s+=9057;break;
case 9060: s+=9058;break;
case 9061: s+=9059;break;
case 9062: s+=9060;break;
case 9063: s+=9061;break;
case 9064: s+=9062;break;
case 9065: s+=9063;break;
case 9066: s+=9064;break;
case 9067: s+=9065;break;
case 9068: s+=9066;break;
case 9069: s+=9067;break;
case 9070: s+=9068;break;
case 9071: s+=9069;break;
case 9072: s+=9070;break;
case 9073: s+=9071;break;
case 9074: s+=9072;break;
case 9075: s+=9073;break;
case 9076: s+=9074;break;
case 9077: s+=9075;break;
case 9078: s+=9076;break;
case 9079: s+=9077;break;
case 9080: s+=9078;break;
case 9081: s+=9079;break;
case 9082: s+=9080;break;
case 9083: s+=9081;break;
case 9084: s+=9082;break;
case 9085: s+=9083;break;
case 9086: s+=9084;break;
case 9087: s+=9085;break;
case 9088: s+=9086;break;
case 9089: s+=9087;break;
case 9090: s+=9088;break;
case 9091: s+=9089;break;
case 9092: s+=9090;break;
case 9093: s+=9091;break;
case 9094: s+=9092;break;
case 9095: s+=9093;break;
case 9096: s+=9094;break;
case 9097: s+=9095;break;
case 9098: s+=9096;break;
case 9099: s+=9097;break;
case 9100: s+=9098;break;
case 9101: s+=9099;break;
case 9102: s+=9100;break;
case 9103: s+=9101;break;
case 9104: s+=9102;break;
case 9105: s+=9103;break;
case 9106: s+=9104;break;
case 9107: s+=9105;break;
case 9108: s+=9106;break;
case 9109: s+=9107;break;
case 9110: s+=9108;break;
case 9111: s+=9109;break;
case 9112: s+=9110;break;
case 9113: s+=9111;break;
case 9114: s+=9112;break;
case 9115: s+=9113;break;
case 9116: s+=9114;break;
case 9117: s+=9115;break;
case 9118: s+=9116;break;
case 9119: s+=9117;break;
case 9120: s+=9118;break;
case 9121: s+=9119;break;
case 9122: s+=9120;break;
case 9123: s+=9121;break;
case 9124: s+=9122;break;
case 9125: s+=9123;break;
case 9126: s+=9124;break;
case 9127: s+=9125;break;
case 9128: s+=9126;break;
case 9129: s+=9127;break;
case 9130: s+=9128;break;
case 9131: s+=9129;break;
case 9132: s+=9130;break;
case 9133: s+=9131;break;
case 9134: s+=9132;break;
case 9135: s+=9133;break;
case 9136: s+=9134;break;
case 9137: s+=9135;break;
case 9138: s+=9136;break;
case 9139: s+=9137;break;
case 9140: s+=9138;break;
case 9141: s+=9139;break;
case 9142: s+=9140;break;
case 9143: s+=9141;break;
case 9144: s+=9142;break;
case 9145: s+=9143;break;
case 9146: s+=9144;break;
case 9147: s+=9145;break;
case 9148: s+=9146;break;
case 9149: s+=9147;break;
case 9150: s+=9148;break;
case 9151: s+=9149;break;
case 9152: s+=9150;break;
case 9153: s+=9151;break;
case 9154: s+=9152;break;
case 9155: s+=9153;break;
case 9156: s+=9154;break;
case 9157: s+=9155;break;
case 9158: s+=9156;break;
case 9159: s+=9157;break;
case 9160: s+=9158;break;
case 9161: s+=9159;break;
case 9162: s+=9160;break;
case 9163: s+=9161;break;
case 9164: s+=9162;break;
case 9165: s+=9163;break;
case 9166: s+=9164;break;
case 9167: s+=9165;break;
case 9168: s+=9166;break;
case 9169: s+=9167;break;
case 9170: s+=9168;break;
case 9171: s+=9169;break;
case 9172: s+=9170;break;
case 9173: s+=9171;break;
case 9174: s+=9172;break;
case 9175: s+=9173;break;
case 9176: s+=9174;break;
case 9177: s+=9175;break;
case 9178: s+=9176;break;
case 9179: s+=9177;break;
case 9180: s+=9178;break;
case 9181: s+=9179;break;
case 9182: s+=9180;break;
case 9183: s+=9181;break;
case 9184: s+=9182;break;
case 9185: s+=9183;break;
case 9186: s+=9184;break;
case 9187: s+=9185;break;
case 9188: s+=9186;break;
case 9189: s+=9187;break;
case 9190: s+=9188;break;
case 9191: s+=9189;break;
case 9192: s+=9190;break;
case 9193: s+=9191;break;
case 9194: s+=9192;break;
case 9195: s+=9193;break;
case 9196: s+=9194;break;
case 9197: s+=9195;break;
case 9198: s+=9196;break;
case 9199: s+=9197;break;
case 9200: s+=9198;break;
case 9201: s+=9199;break;
case 9202: s+=9200;break;
case 9203: s+=9201;break;
case 9204: s+=9202;break;
case 9205: s+=9203;break;
case 9206: s+=9204;break;
case 9207: s+=9205;break;
case 9208: s+=9206;break;
case 9209: s+=9207;break;
case 9210: s+=9208;break;
case 9211: s+=9209;break;
case 9212: s+=9210;break;
case 9213: s+=9211;break;
case 9214: s+=9212;break;
case 9215: s+=9213;break;
case 9216: s+=9214;break;
case 9217: s+=9215;break;
case 9218: s+=9216;break;
case 9219: s+=9217;break;
case 9220: s+=9218;break;
case 9221: s+=9219;break;
case 9222: s+=9220;break;
case 9223: s+=9221;break;
case 9224: s+=9222;break;
case 9225: s+=9223;break;
case 9226: s+=9224;break;
case 9227: s+=9225;break;
case 9228: s+=9226;break;
case 9229: s+=9227;break;
case 9230: s+=9228;break;
case 9231: s+=9229;break;
case 9232: s+=9230;break;
case 9233: s+=9231;break;
case 9234: s+=9232;break;
case 9235: s+=9233;break;
case 9236: s+=9234;break;
case 9237: s+=9235;break;
case 9238: s+=9236;break;
case 9239: s+=9237;break;
case 9240: s+=9238;break;
case 9241: s+=9239;break;
case 9242: s+=9240;break;
case 9243: s+=9241;break;
case 9244: s+=9242;break;
case 9245: s+=9243;break;
case 9246: s+=9244;break;
case 9247: s+=9245;break;
case 9248: s+=9246;break;
case 9249: s+=9247;break;
case 9250: s+=9248;break;
case 9251: s+=9249;break;
case 9252: s+=9250;break;
case 9253: s+=9251;break;
case 9254: s+=9252;break;
case 9255: s+=9253;break;
case 9256: s+=9254;break;
case 9257: s+=9255;break;
case 9258: s+=9256;break;
case 9259: s+=9257;break;
case 9260: s+=9258;break;
case 9261: s+=9259;break;
case 9262: s+=9260;break;
case 9263: s+=9261;break;
case 9264: s+=9262;break;
case 9265: s+=9263;break;
case 9266: s+=9264;break;
case 9267: s+=9265;break;
case 9268: s+=9266;break;
case 9269: s+=9267;break;
case 9270: s+=9268;break;
case 9271: s+=9269;break;
case 9272: s+=9270;break;
case 9273: s+=9271;break;
case 9274: s+=9272;break;
case 9275: s+=9273;break;
case 9276: s+=9274;break;
case 9277: s+=9275;break;
case 9278: s+=9276;break;
case 9279: s+=9277;break;
case 9280: s+=9278;break;
case 9281: s+=9279;break;
case 9282: s+=9280;break;
case 9283: s+=9281;break;
case 9284: s+=9282;break;
case 9285: s+=9283;break;
case 9286: s+=9284;break;
case 9287: s+=9285;break;
case 9288: s+=9286;break;
case 9289: s+=9287;break;
case 9290: s+=9288;break;
case 9291: s+=9289;break;
case 9292: s+=9290;break;
case 9293: s+=9291;break;
case 9294: s+=9292;break;
case 9295: s+=9293;break;
case 9296: s+=9294;break;
case 9297: s+=9295;break;
case 9298: s+=9296;break;
case 9299: s+=9297;break;
case 9300: s+=9298;break;
case 9301: s+=9299;break;
case 9302: s+=9300;break;
case 9303: s+=9301;break;
case 9304: s+=9302;break;
case 9305: s+=9303;break;
case 9306: s+=9304;break;
case 9307: s+=9305;break;
case 9308: s+=9306;break;
case 9309: s+=9307;break;
case 9310: s+=9308;break;
case 9311: s+=9309;break;
case 9312: s+=9310;break;
case 9313: s+=9311;break;
case 9314: s+=9312;break;
case 9315: s+=9313;break;
case 9316: s+=9314;break;
case 9317: s+=9315;break;
case 9318: s+=9316;break;
case 9319: s+=9317;break;
case 9320: s+=9318;break;
case 9321: s+=9319;break;
case 9322: s+=9320;break;
case 9323: s+=9321;break;
case 9324: s+=9322;break;
case 9325: s+=9323;break;
case 9326: s+=9324;break;
case 9327: s+=9325;break;
case 9328: s+=9326;break;
case 9329: s+=9327;break;
case 9330: s+=9328;break;
case 9331: s+=9329;break;
case 9332: s+=9330;break;
case 9333: s+=9331;break;
case 9334: s+=9332;break;
case 9335: s+=9333;break;
case 9336: s+=9334;break;
case 9337: s+=9335;break;
case 9338: s+=9336;break;
case 9339: s+=9337;break;
case 9340: s+=9338;break;
case 9341: s+=9339;break;
case 9342: s+=9340;break;
case 9343: s+=9341;break;
case 9344: s+=9342;break;
case 9345: s+=9343;break;
case 9346: s+=9344;break;
case 9347: s+=9345;break;
case 9348: s+=9346;break;
case 9349: s+=9347;break;
case 9350: s+=9348;break;
case 9351: s+=9349;break;
case 9352: s+=9350;break;
case 9353: s+=9351;break;
case 9354: s+=9352;break;
case 9355: s+=9353;break;
case 9356: s+=9354;break;
case 9357: s+=9355;break;
case 9358: s+=9356;break;
case 9359: s+=9357;break;
case 9360: s+=9358;break;
case 9361: s+=9359;break;
case 9362: s+=9360;break;
case 9363: s+=9361;break;
case 9364: s+=9362;break;
case 9365: s+=9363;break;
case 9366: s+=9364;break;
case 9367: s+=9365;break;
case 9368: s+=9366;break;
case 9369: s+=9367;break;
case 9370: s+=9368;break;
case 9371: s+=9369;break;
case 9372: s+=9370;break;
case 9373: s+=9371;break;
case 9374: s+=9372;break;
case 9375: s+=9373;break;
case 9376: s+=9374;break;
case 9377: s+=9375;break;
case 9378: s+=9376;break;
case 9379: s+=9377;break;
case 9380: s+=9378;break;
case 9381: s+=9379;break;
case 9382: s+=9380;break;
case 9383: s+=9381;break;
case 9384: s+=9382;break;
case 9385: s+=9383;break;
case 9386: s+=9384;break;
case 9387: s+=9385;break;
case 9388: s+=9386;break;
case 9389: s+=9387;break;
case 9390: s+=9388;break;
case 9391: s+=9389;break;
case 9392: s+=9390;break;
case 9393: s+=9391;break;
case 9394: s+=9392;break;
case 9395: s+=9393;break;
case 9396: s+=9394;break;
case 9397: s+=9395;break;
case 9398: s+=9396;break;
case 9399: s+=9397;break;
case 9400: s+=9398;break;
case 9401: s+=9399;break;
case 9402: s+=9400;break;
case 9403: s+=9401;break;
case 9404: s+=9402;break;
case 9405: s+=9403;break;
case 9406: s+=9404;break;
case 9407: s+=9405;break;
case 9408: s+=9406;break;
case 9409: s+=9407;break;
case 9410: s+=9408;break;
case 9411: s+=9409;break;
case 9412: s+=9410;break;
case 9413: s+=9411;break;
case 9414: s+=9412;break;
case 9415: s+=9413;break;
case 9416: s+=9414;break;
case 9417: s+=9415;break;
case 9418: s+=9416;break;
case 9419: s+=9417;break;
case 9420: s+=9418;break;
case 9421: s+=9419;break;
case 9422: s+=9420;break;
case 9423: s+=9421;break;
case 9424: s+=9422;break;
case 9425: s+=9423;break;
case 9426: s+=9424;break;
case 9427: s+=9425;break;
case 9428: s+=9426;break;
case 9429: s+=9427;break;
case 9430: s+=9428;break;
case 9431: s+=9429;break;
case 9432: s+=9430;break;
case 9433: s+=9431;break;
case 9434: s+=9432;break;
case 9435: s+=9433;break;
case 9436: s+=9434;break;
case 9437: s+=9435;break;
case 9438: s+=9436;break;
case 9439: s+=9437;break;
case 9440: s+=9438;break;
case 9441: s+=9439;break;
case 9442: s+=9440;break;
case 9443: s+=9441;break;
case 9444: s+=9442;break;
case 9445: s+=9443;break;
case 9446: s+=9444;break;
case 9447: s+=9445;break;
case 9448: s+=9446;break;
case 9449: s+=9447;break;
case 9450: s+=9448;break;
case 9451: s+=9449;break;
case 9452: s+=9450;break;
case 9453: s+=9451;break;
case 9454: s+=9452;break;
case 9455: s+=9453;break;
case 9456: s+=9454;break;
case 9457: s+=9455;break;
case 9458: s+=9456;break;
case 9459: s+=9457;break;
case 9460: s+=9458;break;
case 9461: s+=9459;break;
case 9462: s+=9460;break;
case 9463: s+=9461;break;
case 9464: s+=9462;break;
case 9465: s+=9463;break;
case 9466: s+=9464;break;
case 9467: s+=9465;break;
case 9468: s+=9466;break;
case 9469: s+=9467;break;
case 9470: s+=9468;break;
case 9471: s+=9469;break;
case 9472: s+=9470;break;
case 9473: s+=9471;break;
case 9474: s+=9472;break;
case 9475: s+=9473;break;
case 9476: s+=9474;break;
case 9477: s+=9475;break;
case 9478: s+=9476;break;
case 9479: s+=9477;break;
case 9480: s+=9478;break;
case 9481: s+=9479;break;
case 9482: s+=9480;break;
case 9483: s+=9481;break;
case 9484: s+=9482;break;
case 9485: s+=9483;break;
case 9486: s+=9484;break;
case 9487: s+=9485;break;
case 9488: s+=9486;break;
case 9489: s+=9487;break;
case 9490: s+=9488;break;
case 9491: s+=9489;break;
case 9492: s+=9490;break;
case 9493: s+=9491;break;
case 9494: s+=9492;break;
case 9495: s+=9493;break;
case 9496: s+=9494;break;
case 9497: s+=9495;break;
case 9498: s+=9496;break;
case 9499: s+=9497;break;
case 9500: s+=9498;break;
case 9501: s+=9499;break;
case 9502: s+=9500;break;
case 9503: s+=9501;break;
case 9504: s+=9502;break;
case 9505: s+=9503;break;
case 9506: s+=9504;break;
case 9507: s+=9505;break;
case 9508: s+=9506;break;
case 9509: s+=9507;break;
case 9510: s+=9508;break;
case 9511: s+=9509;break;
case 9512: s+=9510;break;
case 9513: s+=9511;break;
case 9514: s+=9512;break;
case 9515: s+=9513;break;
case 9516: s+=9514;break;
case 9517: s+=9515;break;
case 9518: s+=9516;break;
case 9519: s+=9517;break;
case 9520: s+=9518;break;
case 9521: s+=9519;break;
case 9522: s+=9520;break;
case 9523: s+=9521;break;
case 9524: s+=9522;break;
case 9525: s+=9523;break;
case 9526: s+=9524;break;
case 9527: s+=9525;break;
case 9528: s+=9526;break;
case 9529: s+=9527;break;
case 9530: s+=9528;break;
case 9531: s+=9529;break;
case 9532: s+=9530;break;
case 9533: s+=9531;break;
case 9534: s+=9532;break;
case 9535: s+=9533;break;
case 9536: s+=9534;break;
case 9537: s+=9535;break;
case 9538: s+=9536;break;
case 9539: s+=9537;break;
case 9540: s+=9538;break;
case 9541: s+=9539;break;
case 9542: s+=9540;break;
case 9543: s+=9541;break;
case 9544: s+=9542;break;
case 9545: s+=9543;break;
case 9546: s+=9544;break;
case 9547: s+=9545;break;
case 9548: s+=9546;break;
case 9549: s+=9547;break;
case 9550: s+=9548;break;
case 9551: s+=9549;break;
case 9552: s+=9550;break;
case 9553: s+=9551;break;
case 9554: s+=9552;break;
case 9555: s+=9553;break;
case 9556: s+=9554;break;
case 9557: s+=9555;break;
case 9558: s+=9556;break;
case 9559: s+=9557;break;
case 9560: s+=9558;break;
case 9561: s+=9559;break;
case 9562: s+=9560;break;
case 9563: s+=9561;break;
case 9564: s+=9562;break;
case 9565: s+=9563;break;
case 9566: s+=9564;break;
case 9567: s+=9565;break;
case 9568: s+=9566;break;
case 9569: s+=9567;break;
case 9570: s+=9568;break;
case 9571: s+=9569;break;
case 9572: s+=9570;break;
case 9573: s+=9571;break;
case 9574: s+=9572;break;
case 9575: s+=9573;break;
case 9576: s+=9574;break;
case 9577: s+=9575;break;
case 9578: s+=9576;break;
case 9579: s+=9577;break;
case 9580: s+=9578;break;
case 9581: s+=9579;break;
case 9582: s+=9580;break;
case 9583: s+=9581;break;
case 9584: s+=9582;break;
case 9585: s+=9583;break;
case 9586: s+=9584;break;
case 9587: s+=9585;break;
case 9588: s+=9586;break;
case 9589: s+=9587;break;
case 9590: s+=9588;break;
case 9591: s+=9589;break;
case 9592: s+=9590;break;
case 9593: s+=9591;break;
case 9594: s+=9592;break;
case 9595: s+=9593;break;
case 9596: s+=9594;break;
case 9597: s+=9595;break;
case 9598: s+=9596;break;
case 9599: s+=9597;break;
case 9600: s+=9598;break;
case 9601: s+=9599;break;
case 9602: s+=9600;break;
case 9603: s+=9601;break;
case 9604: s+=9602;break;
case 9605: s+=9603;break;
case 9606: s+=9604;break;
case 9607: s+=9605;break;
case 9608: s+=9606;break;
case 9609: s+=9607;break;
case 9610: s+=9608;break;
case 9611: s+=9609;break;
case 9612: s+=9610;break;
case 9613: s+=9611;break;
case 9614: s+=9612;break;
case 9615: s+=9613;break;
case 9616: s+=9614;break;
case 9617: s+=9615;break;
case 9618: s+=9616;break;
case 9619: s+=9617;break;
case 9620: s+=9618;break;
case 9621: s+=9619;break;
case 9622: s+=9620;break;
case 9623: s+=9621;break;
case 9624: s+=9622;break;
case 9625: s+=9623;break;
case 9626: s+=9624;break;
case 9627: s+=9625;break;
case 9628: s+=9626;break;
case 9629: s+=9627;break;
case 9630: s+=9628;break;
case 9631: s+=9629;break;
case 9632: s+=9630;break;
case 9633: s+=9631;break;
case 9634: s+=9632;break;
case 9635: s+=9633;break;
case 9636: s+=9634;break;
case 9637: s+=9635;break;
case 9638: s+=9636;break;
case 9639: s+=9637;break;
case 9640: s+=9638;break;
case 9641: s+=9639;break;
case 9642: s+=9640;break;
case 9643: s+=9641;break;
case 9644: s+=9642;break;
case 9645: s+=9643;break;
case 9646: s+=9644;break;
case 9647: s+=9645;break;
case 9648: s+=9646;break;
case 9649: s+=9647;break;
case 9650: s+=9648;break;
case 9651: s+=9649;break;
case 9652: s+=9650;break;
case 9653: s+=9651;break;
case 9654: s+=9652;break;
case 9655: s+=9653;break;
case 9656: s+=9654;break;
case 9657: s+=9655;break;
case 9658: s+=9656;break;
case 9659: s+=9657;break;
case 9660: s+=9658;break;
case 9661: s+=9659;break;
case 9662: s+=9660;break;
case 9663: s+=9661;break;
case 9664: s+=9662;break;
case 9665: s+=9663;break;
case 9666: s+=9664;break;
case 9667: s+=9665;break;
case 9668: s+=9666;break;
case 9669: s+=9667;break;
case 9670: s+=9668;break;
case 9671: s+=9669;break;
case 9672: s+=9670;break;
case 9673: s+=9671;break;
case 9674: s+=9672;break;
case 9675: s+=9673;break;
case 9676: s+=9674;break;
case 9677: s+=9675;break;
case 9678: s+=9676;break;
case 9679: s+=9677;break;
case 9680: s+=9678;break;
case 9681: s+=9679;break;
case 9682: s+=9680;break;
case 9683: s+=9681;break;
case 9684: s+=9682;break;
case 9685: s+=9683;break;
case 9686: s+=9684;break;
case 9687: s+=9685;break;
case 9688: s+=9686;break;
case 9689: s+=9687;break;
case 9690: s+=9688;break;
case 9691: s+=9689;break;
case 9692: s+=9690;break;
case 9693: s+=9691;break;
case 9694: s+=9692;break;
case 9695: s+=9693;break;
case 9696: s+=9694;break;
case 9697: s+=9695;break;
case 9698: s+=9696;break;
case 9699: s+=9697;break;
case 9700: s+=9698;break;
case 9701: s+=9699;break;
case 9702: s+=9700;break;
case 9703: s+=9701;break;
case 9704: s+=9702;break;
case 9705: s+=9703;break;
case 9706: s+=9704;break;
case 9707: s+=9705;break;
case 9708: s+=9706;break;
case 9709: s+=9707;break;
case 9710: s+=9708;break;
case 9711: s+=9709;break;
case 9712: s+=9710;break;
case 9713: s+=9711;break;
case 9714: s+=9712;break;
case 9715: s+=9713;break;
case 9716: s+=9714;break;
case 9717: s+=9715;break;
case 9718: s+=9716;break;
case 9719: s+=9717;break;
case 9720: s+=9718;break;
case 9721: s+=9719;break;
case 9722: s+=9720;break;
case 9723: s+=9721;break;
case 9724: s+=9722;break;
case 9725: s+=9723;break;
case 9726: s+=9724;break;
case 9727: s+=9725;break;
case 9728: s+=9726;break;
case 9729: s+=9727;break;
case 9730: s+=9728;break;
case 9731: s+=9729;break;
case 9732: s+=9730;break;
case 9733: s+=9731;break;
case 9734: s+=9732;break;
case 9735: s+=9733;break;
case 9736: s+=9734;break;
case 9737: s+=9735;break;
case 9738: s+=9736;break;
case 9739: s+=9737;break;
case 9740: s+=9738;break;
case 9741: s+=9739;break;
case 9742: s+=9740;break;
case 9743: s+=9741;break;
case 9744: s+=9742;break;
case 9745: s+=9743;break;
case 9746: s+=9744;break;
case 9747: s+=9745;break;
case 9748: s+=9746;break;
case 9749: s+=9747;break;
case 9750: s+=9748;break;
case 9751: s+=9749;break;
case 9752: s+=9750;break;
case 9753: s+=9751;break;
case 9754: s+=9752;break;
case 9755: s+=9753;break;
case 9756: s+=9754;break;
case 9757: s+=9755;break;
case 9758: s+=9756;break;
case 9759: s+=9757;break;
case 9760: s+=9758;break;
case 9761: s+=9759;break;
case 9762: s+=9760;break;
case 9763: s+=9761;break;
case 9764: s+=9762;break;
case 9765: s+=9763;break;
case 9766: s+=9764;break;
case 9767: s+=9765;break;
case 9768: s+=9766;break;
case 9769: s+=9767;break;
case 9770: s+=9768;break;
case 9771: s+=9769;break;
case 9772: s+=9770;break;
case 9773: s+=9771;break;
case 9774: s+=9772;break;
case 9775: s+=9773;break;
case 9776: s+=9774;break;
case 9777: s+=9775;break;
case 9778: s+=9776;break;
case 9779: s+=9777;break;
case 9780: s+=9778;break;
case 9781: s+=9779;break;
case 9782: s+=9780;break;
case 9783: s+=9781;break;
case 9784: s+=9782;break;
case 9785: s+=9783;break;
case 9786: s+=9784;break;
case 9787: s+=9785;break;
case 9788: s+=9786;break;
case 9789: s+=9787;break;
case 9790: s+=9788;break;
case 9791: s+=9789;break;
case 9792: s+=9790;break;
case 9793: s+=9791;break;
case 9794: s+=9792;break;
case 9795: s+=9793;break;
case 9796: s+=9794;break;
case 9797: s+=9795;break;
case 9798: s+=9796;break;
case 9799: s+=9797;break;
case 9800: s+=9798;break;
case 9801: s+=9799;break;
case 9802: s+=9800;break;
case 9803: s+=9801;break;
case 9804: s+=9802;break;
case 9805: s+=9803;break;
case 9806: s+=9804;break;
case 9807: s+=9805;break;
case 9808: s+=9806;break;
case 9809: s+=9807;break;
case 9810: s+=9808;break;
case 9811: s+=9809;break;
case 9812: s+=9810;break;
case 9813: s+=9811;break;
case 9814: s+=9812;break;
case 9815: s+=9813;break;
case 9816: s+=9814;break;
case 9817: s+=9815;break;
case 9818: s+=9816;break;
case 9819: s+=9817;break;
case 9820: s+=9818;break;
case 9821: s+=9819;break;
case 9822: s+=9820;break;
case 9823: s+=9821;break;
case 9824: s+=9822;break;
case 9825: s+=9823;break;
case 9826: s+=9824;break;
case 9827: s+=9825;break;
case 9828: s+=9826;break;
case 9829: s+=9827;break;
case 9830: s+=9828;break;
case 9831: s+=9829;break;
case 9832: s+=9830;break;
case 9833: s+=9831;break;
case 9834: s+=9832;break;
case 9835: s+=9833;break;
case 9836: s+=9834;break;
case 9837: s+=9835;break;
case 9838: s+=9836;break;
case 9839: s+=9837;break;
case 9840: s+=9838;break;
case 9841: s+=9839;break;
case 9842: s+=9840;break;
case 9843: s+=9841;break;
case 9844: s+=9842;break;
case 9845: s+=9843;break;
case 9846: s+=9844;break;
case 9847: s+=9845;break;
case 9848: s+=9846;break;
case 9849: s+=9847;break;
case 9850: s+=9848;break;
case 9851: s+=9849;break;
case 9852: s+=9850;break;
case 9853: s+=9851;break;
case 9854: s+=9852;break;
case 9855: s+=9853;break;
case 9856: s+=9854;break;
case 9857: s+=9855;break;
case 9858: s+=9856;break;
case 9859: s+=9857;break;
case 9860: s+=9858;break;
case 9861: s+=9859;break;
case 9862: s+=9860;break;
case 9863: s+=9861;break;
case 9864: s+=9862;break;
case 9865: s+=9863;break;
case 9866: s+=9864;break;
case 9867: s+=9865;break;
case 9868: s+=9866;break;
case 9869: s+=9867;break;
case 9870: s+=9868;break;
case 9871: s+=9869;break;
case 9872: s+=9870;break;
case 9873: s+=9871;break;
case 9874: s+=9872;break;
case 9875: s+=9873;break;
case 9876: s+=9874;break;
case 9877: s+=9875;break;
case 9878: s+=9876;break;
case 9879: s+=9877;break;
case 9880: s+=9878;break;
case 9881: s+=9879;break;
case 9882: s+=9880;break;
case 9883: s+=9881;break;
case 9884: s+=9882;break;
case 9885: s+=9883;break;
case 9886: s+=9884;break;
case 9887: s+=9885;break;
case 9888: s+=9886;break;
case 9889: s+=9887;break;
case 9890: s+=9888;break;
case 9891: s+=9889;break;
case 9892: s+=9890;break;
case 9893: s+=9891;break;
case 9894: s+=9892;break;
case 9895: s+=9893;break;
case 9896: s+=9894;break;
case 9897: s+=9895;break;
case 9898: s+=9896;break;
case 9899: s+=9897;break;
case 9900: s+=9898;break;
case 9901: s+=9899;break;
case 9902: s+=9900;break;
case 9903: s+=9901;break;
case 9904: s+=9902;break;
case 9905: s+=9903;break;
case 9906: s+=9904;break;
case 9907: s+=9905;break;
case 9908: s+=9906;break;
case 9909: s+=9907;break;
case 9910: s+=9908;break;
case 9911: s+=9909;break;
case 9912: s+=9910;break;
case 9913: s+=9911;break;
case 9914: s+=9912;break;
case 9915: s+=9913;break;
case 9916: s+=9914;break;
case 9917: s+=9915;break;
case 9918: s+=9916;break;
case 9919: s+=9917;break;
case 9920: s+=9918;break;
case 9921: s+=9919;break;
case 9922: s+=9920;break;
case 9923: s+=9921;break;
case 9924: s+=9922;break;
case 9925: s+=9923;break;
case 9926: s+=9924;break;
case 9927: s+=9925;break;
case 9928: s+=9926;break;
case 9929: s+=9927;break;
case 9930: s+=9928;break;
case 9931: s+=9929;break;
case 9932: s+=9930;break;
case 9933: s+=9931;break;
case 9934: s+=9932;break;
case 9935: s+=9933;break;
case 9936: s+=9934;break;
case 9937: s+=9935;break;
case 9938: s+=9936;break;
case 9939: s+=9937;break;
case 9940: s+=9938;break;
case 9941: s+=9939;break;
case 9942: s+=9940;break;
case 9943: s+=9941;break;
case 9944: s+=9942;break;
case 9945: s+=9943;break;
case 9946: s+=9944;break;
case 9947: s+=9945;break;
case 9948: s+=9946;break;
case 9949: s+=9947;break;
case 9950: s+=9948;break;
case 9951: s+=9949;break;
case 9952: s+=9950;break;
case 9953: s+=9951;break;
case 9954: s+=9952;break;
case 9955: s+=9953;break;
case 9956: s+=9954;break;
case 9957: s+=9955;break;
case 9958: s+=9956;break;
case 9959: s+=9957;break;
case 9960: s+=9958;break;
case 9961: s+=9959;break;
case 9962: s+=9960;break;
case 9963: s+=9961;break;
case 9964: s+=9962;break;
case 9965: s+=9963;break;
case 9966: s+=9964;break;
case 9967: s+=9965;break;
case 9968: s+=9966;break;
case 9969: s+=9967;break;
case 9970: s+=9968;break;
case 9971: s+=9969;break;
case 9972: s+=9970;break;
case 9973: s+=9971;break;
case 9974: s+=9972;break;
case 9975: s+=9973;break;
case 9976: s+=9974;break;
case 9977: s+=9975;break;
case 9978: s+=9976;break;
case 9979: s+=9977;break;
case 9980: s+=9978;break;
case 9981: s+=9979;break;
case 9982: s+=9980;break;
case 9983: s+=9981;break;
case 9984: s+=9982;break;
case 9985: s+=9983;break;
case 9986: s+=9984;break;
case 9987: s+=9985;break;
case 9988: s+=9986;break;
case 9989: s+=9987;break;
case 9990: s+=9988;break;
case 9991: s+=9989;break;
case 9992: s+=9990;break;
case 9993: s+=9991;break;
case 9994: s+=9992;break;
case 9995: s+=9993;break;
case 9996: s+=9994;break;
case 9997: s+=9995;break;
case 9998: s+=9996;break;
case 9999: s+=9997;break;
case 10000: s+=9998;break;
case 10001: s+=9999;break;
case 1: s=8;}
s=s&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a;
if(s!=1)return 5; if(0||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2) return 6;
s=-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~-~a;
return s!=61;}
