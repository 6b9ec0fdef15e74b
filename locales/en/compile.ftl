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

# Classes, overloads, references
sema-abstract-class = { $type } is abstract: { $function } is pure virtual, so no object of it can be made
sema-ambiguous-call = the call of { $name } is ambiguous: several functions fit equally well
sema-candidate = candidate: { $function }
sema-candidate-hint = candidate in the library: { $function }
sema-const-object = { $name } may change its object, but this object is { $type }
sema-deleted-function = { $name } is deleted and cannot be used
sema-duplicate-member = the class has a member { $name } already
sema-explicit-constructor = the constructor of { $type } that fits is explicit: it is not used for conversions
sema-incomplete-base = the base class { $name } is not complete here
sema-incomplete-member = member { $name } has the incomplete type { $type }
sema-member-init-not-constructor = only constructors initialise members in a list
sema-member-needs-init = member { $name } must be initialised by the constructor: it is const or a reference
sema-member-needs-object = { $name } belongs to an object, and there is none here
sema-method-without-type = member function { $name } has no return type
sema-no-conversion = cannot make a { $to } from { $from }
sema-no-copy = objects of type { $type } cannot be copied
sema-no-default-constructor = { $type } cannot be constructed without arguments
sema-no-matching-function = no { $name } fits the arguments ({ $types })
sema-no-such-member-init = { $type } has no member and no base class { $name }
sema-no-such-method = no { $name } with these parameters is declared in its class
sema-not-a-class = { $name } is not a class
sema-not-callable = an object of type { $type } cannot be called
sema-not-in-class = this declaration cannot stand in a class
sema-override-return = { $name } returns { $type }, but the function it overrides returns { $base }
sema-overrides-final = { $name } overrides a function that is final
sema-overrides-nothing = { $name } overrides no virtual function of a base class
sema-private-member = { $name } is private
sema-protected-member = { $name } is protected
sema-pure-not-virtual = { $name } has = 0 but is not virtual
sema-reference-drops-const = { $to } cannot refer to { $from }: that would forget a const
sema-reference-to-bit-field = a reference cannot refer to a bit-field
sema-reference-to-temporary = { $to } needs an object with a name; { $from } here is a temporary value
sema-reference-type = { $to } cannot refer to { $from }
sema-rvalue-reference-to-lvalue = { $to } cannot refer to { $from }: it has a name and goes on living
