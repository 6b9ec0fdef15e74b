public class Main { //~ parse-expected-declaration
    public static void main(String[] args) {
        System.out.println("hi");
    }
}
