def main():
    print("hello")
main()
//~@1 parse-expected
