# What is wrong with the text of a program.
unsupported = Heapwise does not support { $what } yet

## new, delete, casts, exceptions, namespaces, range-based for

sema-new-without-size = array size missing in new
sema-new-of-this = new cannot make an object of type { $type }
sema-new-incomplete = new of incomplete type { $type }
sema-new-array-parentheses = an array made by new can be initialised with () or with braces, not with values in parentheses
sema-delete-not-pointer = delete needs a pointer to an object, not { $type }
sema-no-operator-delete = no operator delete fits this delete
sema-delete-void = deleting a void* runs no destructor and is undefined
sema-delete-incomplete = deleting a pointer to incomplete type { $type }: its destructor will not be called
sema-throw-incomplete = an exception cannot have the incomplete type { $type }
sema-catch-incomplete = a handler cannot catch the incomplete type { $type }
sema-catch-all-first = catch (...) must be the last handler of its try block
sema-handler-unreachable = an exception of type { $type } is caught by an earlier handler
sema-handler-before = this handler already catches { $type }
sema-bad-cast = { $cast } cannot turn { $from } into { $to }
sema-cast-away-const = this cast from { $from } to { $to } casts away qualifiers
sema-cast-loses-bits = a cast from { $from } to { $to } loses part of the address
sema-cast-of-several = { $type } can be made from one value only
sema-no-this = this can only be used inside a non-static member function
sema-redeclared-namespace = { $name } is already declared as something else
sema-not-a-namespace = { $name } is not a namespace
sema-using-unknown = { $name } has not been declared
sema-using-conflict = { $name } is already declared in this scope
sema-range-not-iterable = a range-based for cannot walk { $type }
sema-range-without-begin = a range-based for needs { $name } for { $type }
sema-auto-not-pointer = auto* needs a pointer, not { $type }
sema-binding-without-value = structured bindings need an initialiser
sema-binding-count = { $names } names for { $type }, which has { $has } parts
