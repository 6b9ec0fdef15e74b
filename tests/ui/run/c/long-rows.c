/* Rows of a thousand terms, cases and else-ifs. */
int f(void){return 1;}int main(void){int a=1;int s=0;double d=0;
s=a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a;
if(s!=1400)return 1;
enum{K=1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1}; if(K!=1000)return 2;
d=a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5+a+1.5; if(d!=1500)return 3;
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
case 1: s=8;}
s=s&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a&&a;
if(s!=1)return 5; if(0||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2||f()==2) return 6;
return s!=1;}
