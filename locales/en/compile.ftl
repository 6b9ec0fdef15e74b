# What is wrong with the text of a program.
unsupported = Heapwise does not support { $what } yet

## new, delete, casts, exceptions, namespaces, range-based for

sema-new-without-size = `new` of an array needs the number of its elements: `new int[10]`
sema-new-of-this = `new` cannot make an object of type `{ $type }`
sema-new-incomplete = `{ $type }` is declared, but not defined here: `new` does not know its size
sema-new-array-parentheses = an array made by `new` is initialised with `()` or with values in braces, not with values in parentheses
sema-delete-not-pointer = `delete` needs a pointer to an object, not `{ $type }`
sema-no-operator-delete = no `operator delete` fits this `delete`
sema-delete-not-virtual = `{ $type }` has virtual functions but no virtual destructor: an object of a derived class would only be half destroyed
sema-delete-void = `delete` of a `void*` runs no destructor, and its effect is undefined
sema-delete-incomplete = deleting a pointer to incomplete type `{ $type }`: its destructor will not be called
sema-throw-incomplete = an exception cannot have the incomplete type `{ $type }`
sema-catch-incomplete = a handler cannot catch the incomplete type `{ $type }`
sema-catch-all-first = `catch (...)` must be the last handler of its `try` block
sema-handler-unreachable = an exception of type `{ $type }` is caught by an earlier handler
sema-handler-before = this handler already catches `{ $type }`
sema-bad-cast = `{ $cast }` cannot turn `{ $from }` into `{ $to }`
sema-cast-away-const = this cast from `{ $from }` to `{ $to }` takes away a `const` (or `volatile`)
sema-cast-loses-bits = a cast from `{ $from }` to `{ $to }` loses part of the address
sema-cast-of-several = `{ $type }` can be made from one value only
sema-no-this = `this` exists only inside a non-static member function
sema-redeclared-namespace = `{ $name }` is already declared as something else
sema-not-a-namespace = `{ $name }` is not a namespace
sema-using-unknown = `{ $name }` has not been declared
sema-undefined-function = `{ $name }` is declared and used, but no definition (a body in braces) is found
sema-undefined-object = `{ $name }` is declared and used, but not defined anywhere
sema-undefined-static-member = a static data member is defined once outside its class: write its type and `{ $name }` at file level
sema-missing-type = a type is missing here
sema-using-conflict = `{ $name }` is already declared in this scope
sema-range-not-iterable = a range-based `for` cannot walk through `{ $type }`
sema-range-list-types = the values of this list must have one type: it is that of the loop's elements
sema-range-without-begin = a range-based `for` needs `{ $name }` for `{ $type }`
sema-auto-not-pointer = `auto*` needs a pointer, not `{ $type }`
sema-binding-without-value = structured bindings need an initialiser
sema-binding-count = { $names } names for `{ $type }`, which has { $has } parts

# Classes, overloads, references
sema-abstract-class = `{ $type }` is abstract: `{ $function }` is pure virtual, so no object of it can be made
sema-ambiguous-call = the call of `{ $name }` is ambiguous: several functions fit equally well
sema-candidate = candidate: `{ $function }`
sema-candidate-hint = candidate in the library: `{ $function }`
sema-const-object = `{ $name }` may change its object, but this object is `{ $type }`
sema-deleted-function = `{ $name }` is deleted (`= delete`) and cannot be used
sema-duplicate-member = the class has a member `{ $name }` already
sema-explicit-constructor = the constructor of `{ $type }` that fits is `explicit`: it is not used for conversions
sema-incomplete-base = the base class `{ $name }` is not complete here
sema-incomplete-member = member `{ $name }` has the incomplete type `{ $type }`
sema-member-init-not-constructor = only constructors initialise members in a list
sema-destructor-form = the destructor of `{ $type }` is called `~{ $type }` and takes no parameters
sema-member-init-order = `{ $name }` gets its value before `{ $other }`: members are initialised in the order of their declaration in the class
sema-member-init-twice = `{ $name }` is initialised twice
sema-member-needs-init = member `{ $name }` must be initialised by the constructor: it is `const` or a reference
sema-member-needs-object = `{ $name }` belongs to an object, and there is none here
sema-method-without-type = member function `{ $name }` has no return type
sema-no-assignment = objects of type `{ $type }` cannot be assigned
sema-no-conversion = cannot make a `{ $to }` from `{ $from }`
sema-no-copy = objects of type `{ $type }` cannot be copied
sema-no-default-constructor = `{ $type }` has no constructor without parameters: give it arguments
sema-no-matching-function = no version of `{ $name }` takes these arguments: `({ $types })`
sema-no-such-member-init = `{ $type }` has no member and no base class `{ $name }`
sema-no-such-method = no `{ $name }` with these parameters is declared in its class
sema-not-a-class = `{ $name }` is not a class
sema-not-callable = an object of type `{ $type }` cannot be called
sema-not-in-class = this declaration cannot stand in a class
sema-override-return = `{ $name }` returns `{ $type }`, but the function it overrides returns `{ $base }`
sema-overrides-final = `{ $name }` overrides a function that is `final`
sema-overrides-nothing = `{ $name }` overrides no virtual function of a base class
sema-hides-virtual = `{ $name }` overrides nothing: its parameters or its `const` differ from those of the virtual function of the base class, which it only hides
sema-private-base = `{ $type }` inherits `{ $base }` privately: only members of `{ $type }` may use its `{ $base }` part; `: public { $base }` opens it to all
sema-private-member = `{ $name }` is private
sema-protected-member = `{ $name }` is protected
sema-pure-not-virtual = `{ $name }` has `= 0` but is not virtual
sema-reference-drops-const = `{ $to }` cannot refer to `{ $from }`: it would allow what `const` forbids
sema-reference-to-bit-field = a reference cannot refer to a bit-field
sema-reference-to-temporary = `{ $to }` must refer to a variable; this `{ $from }` is only a temporary value
sema-reference-type = `{ $to }` cannot refer to `{ $from }`
sema-rvalue-reference-to-lvalue = `{ $to }` takes temporary values only, and this `{ $from }` has a name and goes on living
## expressions: names, conversions, operators, calls, members

sema-undeclared = `{ $name }` is not declared here
sema-unknown-type = no type is called `{ $name }`
sema-did-you-mean = did you mean `{ $name }`?
sema-missing-include = `{ $name }` is declared in `<{ $header }>`: add `#include <{ $header }>`
sema-undeclared-library = `{ $name }` is called, but the header that declares it is not included
sema-implicit-function = `{ $name }` is called without a declaration: C assumes that it returns `int`
sema-type-as-value = `{ $name }` is a type; an expression needs a value here
sema-namespace-as-value = `{ $name }` is a namespace; an expression needs a value here
sema-not-captured = `{ $name }` belongs to a function around this one and cannot be used here
sema-incompatible = { $why ->
    [assign] cannot assign `{ $from }` to `{ $to }`
    [init] cannot initialise `{ $to }` with `{ $from }`
    [argument] argument { $index } of `{ $func }` must be `{ $to }`, not `{ $from }`
    [return] the function returns `{ $to }`, not `{ $from }`
   *[operand] `{ $from }` cannot become `{ $to }`
}
sema-pointer-from-int = { $why ->
    [assign] assignment makes a pointer (`{ $to }`) from an integer (`{ $from }`)
    [init] initialisation makes a pointer (`{ $to }`) from an integer (`{ $from }`)
    [argument] argument { $index } of `{ $func }` is a pointer (`{ $to }`), but gets an integer (`{ $from }`)
    [return] the function returns a pointer (`{ $to }`), but gives an integer (`{ $from }`)
   *[operand] an integer (`{ $from }`) is used as a pointer (`{ $to }`)
}
sema-int-from-pointer = { $why ->
    [assign] assignment makes an integer (`{ $to }`) from a pointer (`{ $from }`)
    [init] initialisation makes an integer (`{ $to }`) from a pointer (`{ $from }`)
    [argument] argument { $index } of `{ $func }` is an integer (`{ $to }`), but gets a pointer (`{ $from }`)
    [return] the function returns an integer (`{ $to }`), but gives a pointer (`{ $from }`)
   *[operand] a pointer (`{ $from }`) is used as an integer (`{ $to }`)
}
sema-incompatible-pointers = { $why ->
    [assign] assignment of `{ $from }` to `{ $to }`: they point to different types
    [init] `{ $to }` is initialised with `{ $from }`: they point to different types
    [argument] argument { $index } of `{ $func }` is `{ $to }`, but gets `{ $from }`: they point to different types
    [return] the function returns `{ $to }`, but gives `{ $from }`: they point to different types
   *[operand] `{ $from }` and `{ $to }` point to different types
}
sema-discards-const = { $why ->
    [assign] assignment of `{ $from }` to `{ $to }` drops a const that protects what is pointed to
    [init] initialising `{ $to }` with `{ $from }` drops a const that protects what is pointed to
    [argument] argument { $index } of `{ $func }` is `{ $to }`: passing `{ $from }` drops a const that protects what is pointed to
    [return] returning `{ $from }` as `{ $to }` drops a const that protects what is pointed to
   *[operand] going from `{ $from }` to `{ $to }` drops a const that protects what is pointed to
}
sema-string-to-char = a string literal is `const`: `{ $to }` would let the program write to it, and that crashes
sema-void-pointer-conversion = C++ does not turn `{ $from }` into `{ $to }` by itself: it needs a cast
sema-needs-enum-cast = `{ $from }` does not become `{ $to }` by itself: it needs a cast
sema-void-value = this has no value: its type is `void`
sema-list-as-value = a braced list cannot stand here
sema-list-too-long = too many values in braces for one `{ $type }`
sema-c-cast = `{ $from }` cannot be cast to `{ $to }`
sema-constant-overflow = { $value } does not fit `{ $type }`: it becomes { $kept }
sema-fraction-lost = `{ $type }` holds whole numbers only: this becomes { $kept }
sema-not-a-condition = `{ $type }` is neither true nor false: a condition needs a number or a pointer
sema-bad-operands = `{ $left } { $op } { $right }` has no meaning for these types
sema-bad-operand = `{ $op }` cannot be applied to `{ $type }`
sema-division-by-zero = division by zero
sema-shift-negative = shift by a negative number
sema-shift-too-far = shift by all { $bits } bits of `{ $type }` or more
sema-pointer-step = the size of `{ $type }` is not known, so a pointer to it cannot step
sema-size-unknown = the size of `{ $type }` is not known here
sema-compare-pointer-int = comparison of a pointer with an integer (`{ $left }` and `{ $right }`)
sema-compare-distinct-pointers = comparison of pointers to different types (`{ $left }` and `{ $right }`)
sema-compare-string = `{ $op }` compares addresses here, not texts: use `strcmp`
sema-sign-compare = comparison of `{ $left }` with `{ $right }`: a negative value would become huge
sema-conditional-pointers = the two results point to different types (`{ $left }` and `{ $right }`)
sema-conditional-types = the two results, `{ $left }` and `{ $right }`, have no common type
sema-assign-to-value = this is only a value: there is no object to change
sema-assign-array = an array cannot be assigned as a whole: copy its elements
sema-assign-const = `{ $name }` is `const` and cannot be changed
sema-assign-const-place = this is `const` and cannot be changed
sema-subscript-of = `{ $type }` is neither an array nor a pointer: it has no elements
sema-subscript-not-integer = an index must be an integer, not `{ $type }`
sema-deref-of = `*` needs a pointer, not `{ $type }`
sema-deref-void = a `void` pointer does not say what it points to: cast it first
sema-no-power = there is no operator for powers: write `x * x`, or call `pow` of `<math.h>`
sema-address-of-value = `&` needs an object; this is only a value
sema-address-of-bit-field = a bit-field has no address
sema-sizeof-bit-field = `sizeof`, `_Alignof` and `typeof` do not work on a bit-field
sema-sizeof-pointer = `{ $name }` is a pointer (`{ $type }`): this division does not give the number of elements
sema-sizeof-memaccess = this is the size of the pointer `{ $name }` (`{ $type }`), not of what it points to
sema-sizeof-array-parameter = the parameter `{ $name }` is a pointer, not an array: `sizeof` gives the size of `{ $type }`
sema-no-member = `{ $type }` has no member named `{ $name }`
sema-member-of-incomplete = `{ $type }` is declared, but not defined here: its members are not known
sema-member-of-other = `{ $type }` has no members, and so no `{ $name }`
sema-arrow-for-dot = the left side is a pointer (`{ $type }`): use `->` instead of `.`
sema-dot-for-arrow = the left side is an object (`{ $type }`), not a pointer: use `.` instead of `->`
sema-call-of = only functions can be called, and this has type `{ $type }`
sema-member-without-object = `{ $name }` needs an object to work on
sema-member-function-not-called = the member function `{ $name }` can only be called: parentheses are missing
sema-which-overload = there are several functions `{ $name }`: it is not clear which one is meant
sema-class-through-ellipsis = an object of class `{ $type }` cannot be passed through `...`
sema-too-few-arguments = too few arguments for `{ $name }`: { $least ->
    [yes] at least { $expected }
   *[no] { $expected }
} expected, { $given } given
sema-too-many-arguments = too many arguments for `{ $name }`: { $expected } expected, { $given } given
sema-not-va-list = this is not a `va_list`
sema-va-arg-promoted = `{ $type }` arrives as `{ $promoted }` when passed through `...`: ask for `{ $promoted }`
sema-generic-no-match = no choice of `_Generic` fits `{ $type }`
sema-storage-here = `{ $class }` cannot stand here: { $place ->
    [file] outside of functions nothing is `{ $class }`
    [for] the first part of a `for` declares only variables of its own
    [member] a member has no storage class
    [parameter] a parameter can only be `register`
   *[block] a function declared in a block can only be `extern`
}
sema-typedef-initialised = a `typedef` makes a name for a type; `{ $name }` cannot have a value
sema-extern-initialised = `{ $name }` is defined elsewhere (`extern`): in a block it cannot get a value
sema-thread-local-automatic = in a function `_Thread_local` needs `static` or `extern` beside it: `{ $name }` would live on the stack
sema-static-array-variable = `{ $name }` exists for the whole run: its size must be a constant
sema-align-here = `_Alignas` is for objects and members, not for `{ $name }`
sema-align-too-small = `_Alignas` cannot make the alignment of `{ $type }` smaller: it is { $align }
sema-static-after-extern = `{ $name }` was declared without `static` before
sema-empty-scalar = braces around a `{ $type }` hold its value: they cannot be empty in C17
sema-extern-after-static = `{ $name }` was declared `static` before: it needs `static` here too
sema-array-marked-here = `static` and qualifiers in `[ ]` are only for the first brackets of a parameter
sema-array-star-here = `[*]` is only for the parameters of a function that is declared, not defined
sema-atomic-type = `_Atomic` cannot be put on `{ $type }`: { $why ->
    [array] it is an array
    [function] it is a function
   *[qualified] it has qualifiers already
}
sema-atomic-bits = a bit-field cannot be `_Atomic`
sema-enum-overflow = `{ $name }` would follow the largest value of its type
sema-void-parameter = `void` alone says that there are no parameters: nothing stands beside it
sema-restrict-here = `restrict` is for pointers to objects, not for `{ $type }`
sema-address-of-register = `{ $name }` is declared `register` and so has no address
sema-generic-default-twice = this `_Generic` has a `default` already
sema-generic-type = `_Generic` cannot choose by `{ $type }`: { $why ->
    [function] a value never is a function
    [variable] its size is not known before the program runs
    [twice] the same type stands there already
   *[incomplete] the type is not complete
}
sema-empty-enum = an enumeration needs at least one name
sema-assign-const-member = `{ $type }` has a `const` member: it cannot be assigned as a whole

## formats of printf and scanf

sema-format-type = `{ $directive }` expects `{ $expected }`, but argument { $index } is `{ $given }`
sema-format-missing = `{ $directive }` has no argument
sema-format-extra = the format uses { $used ->
    [0] no argument
    [one] one argument
   *[other] { $used } arguments
}, but { $given } are given
sema-format-unknown = there is no conversion `{ $directive }`
sema-format-incomplete = the format ends in the middle of a conversion
sema-format-not-literal = a text that is not a literal is used as the format, without arguments: a `%` in it would read what is not there
sema-format-address = `scanf` needs to know where to put the value: give it the address of the variable, with `&` before the name
sema-format-try = try `{ $directive }`


## characters and literals

lex-unterminated-comment = this comment never ends: `*/` is missing
lex-unterminated-string = this string is not closed: `"` is missing
lex-unterminated-char = this character constant is not closed: `'` is missing
lex-backslash-hint = a backslash in quotes is written twice: `'\\'`
lex-odd-space = this is an unusual space character, not a plain space
lex-full-width = `{ $found }` is a full-width character; C and C++ want `{ $ascii }`
lex-curly-quote = `{ $found }` is a typographic quote; C and C++ want `{ $ascii }`
lex-stray = `{ $found }` has no meaning here
lex-stray-backslash = a backslash may only stand inside quotes or at the very end of a line
lex-bad-number = `{ $text }` is not a number
lex-bad-octal = `{ $text }` begins with 0 and so is octal, where digits go from 0 to 7 only
lex-mixed-prefixes = texts with different prefixes cannot be joined
lex-bad-suffix = `{ $text }` ends in letters that no number can have
lex-too-many-tokens = the file is too long: no more than its first { $limit } words and signs are read
lex-integer-too-large = `{ $text }` is too large for any integer type
lex-bad-escape = a `\x` or `\u` in `{ $text }` lacks its digits
lex-unknown-escape = `{ $text }` has no meaning in quotes; a backslash itself is written twice
lex-empty-char = a character constant needs a character between its quotes
lex-multi-char = `{ $text }` holds several characters, and becomes one number made of all of them; a text stands in double quotes
lex-wide-char = `{ $text }` takes { $bytes } bytes, and a `char` holds only one: write it as a text in double quotes
lex-escape-too-large = a number behind a backslash in `{ $text }` is larger than one `char` can hold (255, in octal 377)
lex-char-too-long = `{ $text }` holds too many characters for one character constant
lex-trigraph = `{ $found }` is a trigraph: C17 reads it as `{ $meant }`

## the preprocessor

pp-unknown-directive = there is no directive `#{ $name }`
pp-did-you-mean = did you mean `{ $name }`?
pp-macro-name-missing = the name of a macro is missing
pp-without-if = `#{ $directive }` has no `#if` before it
pp-after-else = `#{ $directive }` cannot follow `#else`
pp-unterminated-if = `#{ $directive }` is never closed: `#endif` is missing
pp-bad-include = `#include` needs `<name>` or `"name"`
pp-include-too-deep = files include each other without end at `{ $name }`
pp-no-header = there is no header `{ $name }`
pp-define-defined = `defined` cannot be the name of a macro
pp-bad-params = the parameters of this macro are malformed
pp-paste-at-edge = `##` needs something on both sides
pp-hash-without-param = `#` must stand before a parameter of the macro
pp-redefined = `{ $name }` is defined again, differently
pp-defined-here = `{ $name }` is defined here
pp-error = #error: { $text }
pp-warning = #warning: { $text }
pp-bad-line = `#line` needs a line number
pp-if-empty = this `#if` has no condition
pp-if-bad = the condition of this `#if` is malformed
pp-if-division = this `#if` divides by zero
pp-if-float = the condition of `#if` takes integers only
pp-too-deep = macros or parentheses are nested too deeply here
pp-too-many-tokens = the macros of this program expand to too much text
pp-unterminated-call = the arguments of `{ $name }` never end: `)` is missing
pp-argument-count = { $wanted ->
    [one] the macro `{ $name }` takes one argument, not { $given }
   *[other] the macro `{ $name }` takes { $wanted } arguments, not { $given }
}
pp-bad-paste = `##` makes `{ $left }{ $right }`, which is not one token
pp-torn-argument = this argument falls apart in the macro, which has no parentheses around it: it becomes `{ $result }`
pp-torn-macro = the text of `{ $name }` falls apart here, for it has no parentheses around it: this becomes `{ $result }`
pp-tearing-operator = `{ $outer }` comes before `{ $inner }`: put parentheses here

## grammar

parse-expected = `{ $expected }` is missing before `{ $found }`
parse-expected-at-end = `{ $expected }` is missing at the end
parse-unexpected-end = the text ends too early
parse-unexpected = `{ $found }` does not belong here; `{ $expected }` was expected
parse-opened-here = it opens here
parse-missing-brace = `{ "}" }` is missing: the block is never closed
parse-extra-brace = this `{ "}" }` closes nothing
parse-extra-close = this `{ $found }` closes nothing
parse-extra-semicolon = a `for` has two semicolons; this third one is too many
parse-semicolon-in-enum = the names of an `enum` are separated by commas, not by semicolons
parse-for-parts = a `for` needs two semicolons between its parentheses
parse-comma-for-semicolon = a semicolon was meant here, not a comma
parse-equal-for-assign = a variable is initialised with `=`, not with `==`
parse-misspelt-keyword = `{ $found }` is unknown; did you mean `{ $meant }`?
parse-cpp-only = `{ $found }` belongs to C++; this program is C
parse-hint-malloc = in C use `malloc`, or switch the language to C++
parse-hint-free = in C use `free`, or switch the language to C++
parse-misspelt-operator = there is no operator `{ $found }`; did you mean `{ $meant }`?
parse-keyword-as-name = `{ $keyword }` is a keyword and cannot be a name
parse-name-begins-with-digit = `{ $name }` begins with a digit, which a name cannot
parse-from-macro = this piece of text comes out of a macro: look at its definition
parse-too-deep = the program nests too deeply here (more than { $limit } levels)
parse-statement-outside = statements can stand only inside a function
parse-outside-hint = the `{ "}" }` above ends the function: is it one too many?
parse-function-inside = a function cannot be defined inside another one; is a `{ "}" }` missing before it?
parse-else-without-if = this `else` has no `if`
parse-else-hint = a `;` behind the condition ends the `if`; several statements before `else` need braces
parse-catch-without-try = this `catch` has no `try` before it
parse-missing-type = `{ $name }` is declared without a type
parse-missing-member-type = the member `{ $name }` is declared without a type; a constructor must have the name of its class
parse-member-initialiser = a member of a structure cannot be initialised in its declaration in C
parse-type-words = these words do not make a type together
parse-two-types = there is a type already; `{ $found }` cannot be added
parse-first-type = the first type
parse-storage-here = a type alone takes no storage class
parse-type-as-value = `{ $name }` is a type; a value is needed here
parse-no-type-in-call = a call takes values only: leave the type out
parse-sizeof-parentheses = `sizeof` needs parentheses around a type
parse-throw-specification = C++17 has no `throw(...)` with types behind a function; `noexcept` is what remains
parse-linkage-in-c = `extern "C"` is C++; in C it is not needed
parse-linkage-hint = in a header for both languages put it between `#ifdef __cplusplus` and `#endif`
parse-unknown-linkage = there is no language `"{ $language }"` to link with
parse-expected-catch = a `try` needs at least one `catch` behind it
parse-expected-attribute = the name of an attribute was expected before `{ $found }`
parse-expected-block = a block in braces was expected before `{ $found }`
parse-expected-capture = a capture was expected before `{ $found }`
parse-expected-class-body = the body of the class in braces was expected before `{ $found }`
parse-expected-condition = a condition was expected before `{ $found }`
parse-expected-declaration = a declaration was expected before `{ $found }`
parse-expected-declarator = a name was expected before `{ $found }`
parse-expected-enumerator = the name of an enumerator was expected before `{ $found }`
parse-expected-expression = an expression was expected before `{ $found }`
parse-expected-index = an index was expected before `{ $found }`
parse-expected-label = a label was expected before `{ $found }`
parse-expected-list-end = `,` or `{ "}" }` was expected before `{ $found }`
parse-expected-mem-init = `(` or `{ "{" }` behind the name of a member was expected before `{ $found }`
parse-expected-member = the name of a member was expected before `{ $found }`
parse-expected-member-declaration = the declaration of a member was expected before `{ $found }`
parse-expected-name = a name was expected before `{ $found }`
parse-expected-namespace-body = the body of the namespace in braces was expected before `{ $found }`
parse-expected-operator = an operator was expected before `{ $found }`
parse-expected-parameter = a parameter was expected before `{ $found }`
parse-expected-statement = a statement was expected before `{ $found }`
parse-expected-string = a string literal was expected before `{ $found }`
parse-expected-tag = a name or `{ "{" }` was expected before `{ $found }`
parse-declaration-alone = a declaration cannot stand alone here: it needs a block in braces around it
parse-expected-type = a type was expected before `{ $found }`
parse-expected-while = `while` behind the body of `do` was expected before `{ $found }`
## declarations

sema-declared-here = `{ $name }` is declared here
sema-first-here = the first one is here
sema-redeclared = `{ $name }` is declared twice in the same scope
sema-redefined = `{ $name }` is defined twice
sema-conflicting-old-style = `{ $name }` has no prototype elsewhere: arguments arrive there promoted (`char` as `int`, `float` as `double`), which `{ $new }` must say too
sema-conflicting-types = `{ $name }` is declared as `{ $new }` here, but as `{ $old }` before
sema-wrong-tag = `{ $name }` was declared as another kind of type
sema-needs-tag = in C this type is written `{ $keyword } { $name }`
sema-implicit-int = the type is missing here; `int` is assumed
sema-declares-nothing = this declaration declares nothing
sema-declaration-here = such a declaration cannot stand here
sema-qualified-here = a name with `::` cannot be declared here
sema-two-storage-classes = only one of `typedef`, `extern`, `static`, `auto` and `register` can be given
sema-nested-function = a function cannot be defined inside another: is a closing brace `{ "}" }` missing before it?
sema-not-a-function = this has a body like a function, but it is not declared as a function
sema-function-member = a struct cannot contain a function; it can contain a pointer to one
sema-function-returns-array = a function cannot return `{ $type }`; it can return a pointer
sema-pointer-to-reference = there are no pointers to references
sema-void-object = nothing can have the type `void`; `void *` is a pointer to anything
sema-incomplete-type = `{ $type }` is declared, but not defined here: its size is not known
sema-array-of-incomplete = an array cannot have elements of type `{ $type }`: their size is not known
sema-array-of-functions = an array cannot hold functions; it can hold pointers to functions, written `int (*name[3])(void)`
sema-contains-itself = `{ $type }` cannot contain a whole `{ $type }`, which would contain another one, and so on; it can contain a pointer to one
sema-flexible-not-last = an array without a size can only be the last member
sema-flexible-alone = a structure needs another member before an array without a size
sema-flexible-in-union = a union cannot have an array without a size
sema-array-size-missing = the array needs a size, or an initialiser that gives one
sema-array-size-negative = the size of an array cannot be negative
sema-array-size-not-constant = outside of functions the size of an array must be a constant
sema-array-size-not-integer = the size of an array must be an integer
sema-array-too-large = this array is larger than any memory
sema-vla-initialised = an array whose size is computed at run time cannot be initialised here
sema-auto-here = `auto` cannot stand here: there is nothing to take the type from
sema-auto-without-value = `auto` needs an initialiser to take the type from
sema-bad-alignment = an alignment must be a power of two
sema-bit-field-type = a bit-field must have an integer type, not `{ $type }`
sema-bit-field-width = this bit-field can have 1 to { $max } bits
sema-static-assert = the static assertion does not hold
sema-static-assert-says = { $text }
sema-not-constant = this must be a constant, known before the program runs
sema-console-outer-frame = `{ $name }` cannot be declared here: only the innermost frame has room for new variables

## initialisers

sema-initializer-not-constant = a global or static variable of C must be initialised with a constant
sema-incompatible-init = `{ $from }` cannot initialise `{ $to }`
sema-no-constructor = `{ $type }` has no constructor that takes { $count ->
    [one] one argument
   *[other] { $count } arguments
}
sema-array-init = `{ $type }` must be initialised with a list in braces (or, for characters, with a string literal)
sema-string-too-long = the text needs { $needed } characters with its final zero, and the array has { $room }
sema-too-many-initialisers = more values than `{ $type }` can take
sema-const-uninitialised = a constant needs a value from the start
sema-reference-unbound = a reference must be bound to an object from the start
sema-designator-out-of-range = this index is outside the array, which has { $size } elements
sema-designator-on-scalar = `{ $type }` has no members or elements to be chosen
sema-field-designator-in-array = `.{ $name }` chooses a member, but this is an array
sema-index-designator-in-record = `[ ]` chooses an element, but this is a struct or union

## statements

sema-assign-in-condition = `=` assigns here; `==` compares
sema-assign-in-condition-hint = write `==` to compare, or put the assignment into parentheses of its own when it is meant
sema-compare-statement = `==` compares, and the result is not used
sema-compare-hint = write `=` to assign
sema-no-effect = this computes a value that nobody uses
sema-result-unused = `{ $name }` only computes a value, and nobody uses it
sema-star-unused = `*` has no effect here: only the pointer moves
sema-star-unused-hint = `{ $text }` changes what the pointer points to
sema-unsequenced = { $how ->
    [twice] `{ $name }` is changed twice in one expression, and nothing says which change comes first: the result is undefined
   *[read] `{ $name }` is changed and also read in one expression, and nothing says which comes first: the result is undefined
}
sema-unsequenced-with = together with this one
sema-unsequenced-hint = write two statements: their order is fixed
sema-unused-allocation = the block that `{ $name }` allocates here is lost at once: nothing keeps its address
sema-function-not-called = `{ $name }` is not called: parentheses are missing
sema-empty-body = the `;` right behind the `if` is its whole body
sema-switch-type = `switch` needs an integer, not `{ $type }`
sema-case-outside = `case` and `default` belong inside a `switch`
sema-duplicate-case = this value has a `case` already
sema-duplicate-default = there is a `default` already
sema-enum-without-case = no `case` for `{ $name }`{ $more ->
    [0] {""}
    [one] , nor for one other value of the type
   *[other] , nor for { $more } other values of the type
}, and no `default`
sema-case-not-in-enum = { $value } is none of the values of `{ $type }`
sema-switch-truth = this is only 0 or 1: an `if` says it more plainly than a `switch`
sema-empty-range = the range is empty: its first value is greater than its last
sema-break-outside = `break` belongs inside a loop or `switch`
sema-continue-outside = `continue` belongs inside a loop
sema-undefined-label = there is no label `{ $name }` in this function
sema-duplicate-label = the label `{ $name }` stands here a second time
sema-unused-label = no `goto` leads to the label `{ $name }`
sema-jump-past-value = this jump leads past the value or the size that `{ $name }` gets, into its scope
sema-missing-return = `{ $name }` promises a value, but can end without a `return`
sema-return-without-value = this function must return a value of type `{ $type }`
sema-return-value-in-void = a `void` function returns no value
sema-return-local-address = the address of `{ $name }` is returned, but `{ $name }` ends with this function
sema-return-local-reference = a reference to `{ $name }` is returned, but `{ $name }` ends with this function
sema-return-temporary = the object whose address is returned ends with this function
sema-near-main = `{ $name }` looks like it: was `main` meant?
sema-void-main = `main` returns `int`: the number tells the system whether all went well
sema-no-main = the program has no function `main`: that is where it begins

## what compiles and is probably not meant

lint-comparison-chain = this compares the result of the first comparison, 0 or 1, with the last value
lint-comparison-chain-hint = two comparisons need `&&` between them, and `{ $text }` on both sides of it
lint-not-compares = `!` comes first: this compares 0 or 1 with the right side of `{ $op }`
lint-not-in-bits = `!` comes first: this `&` takes 0 or 1 with the right side
lint-comes-before = `{ $first }` comes before `{ $op }`: parentheses show the reader that this is meant
lint-no-power = `^` is "exclusive or", not a power: this is { $value }
lint-turned-assignment = this assigns a value with a sign; to change the variable by it, write `{ $meant }`
lint-compare-in-bits = `{ $compare }` comes before `{ $op }`: this comparison is made first
lint-bits-of-truths = `{ $op }` works on bits and always computes both sides; two conditions are joined by `{ $meant }`
lint-and-in-or = `&&` comes before `||`: parentheses show the reader that this is meant
lint-sum-in-shift = `+` and `-` come before a shift: parentheses show the reader that this is meant
lint-constant-in-logic = `{ $value }` stands alone on its side of `{ $op }`: it is compared with nothing and always true
lint-empty-loop = the `;` here is the whole body of the `{ $word }`: nothing else is repeated
lint-runs-after = this runs once, when the loop has ended
lint-empty-else = the `;` here is the whole body of the `else`
lint-runs-always = this runs in any case
lint-unreachable = this never runs
lint-leaves-here = control always leaves here
lint-before-case = this never runs: a `switch` jumps to one of its `case`s at once
lint-misleading-indentation = this line does not belong to the `{ $word }` above, though it is indented as if it did
lint-misleading-indentation-hint = without braces only the one statement behind the condition belongs to it
lint-guards-one = this `{ $word }` governs one statement only
lint-dangling-else = this `else` belongs to the nearest `if`
lint-else-of = not to this one: braces make it clear
lint-fall-through = the `case` before runs on into this one
lint-fall-through-hint = `break;` ends a `case`; a comment `/* fall through */` says that running on is meant
lint-runs-on = nothing stops it here
sema-uninitialised = `{ $name }` is read here, but nothing has given it a value yet
sema-sometimes-uninitialised = `{ $name }` is read here, and nothing has given it a value when the condition is { $when ->
    [true] true
   *[false] false
}
sema-this-condition = this condition
sema-unused-variable = the variable `{ $name }` is never used
sema-only-assigned = `{ $name }` is given values, but nothing ever reads them
sema-unused-function = the function `{ $name }` is never called
sema-index-out-of-bounds = there is no element { $index }: the array has { $size } elements, the last one is { $last }
sema-free-of-variable = `{ $release }` takes back only what was allocated on the heap; this is { $what ->
    [literal] a string literal
   *[variable] a variable
}
sema-mismatched-release = a block from `{ $given }` must be released with `{ $right }`, not with `{ $release }`
sema-allocated-here = it is allocated here
sema-pointer-from-here = this is what the pointer holds
sema-literal-written = a string literal must not be changed: its bytes lie in read-only memory
sema-literal-written-hint = an array has a copy that may be changed: `char s[] = "..."`
sema-memset-swapped = `memset` takes the value first and the number of bytes last: this fills 0 bytes
sema-copy-too-long = `{ $function }` { $how ->
    [may] may write
   *[will] writes at least
} { $bytes } bytes here, but `{ $name }` has only { $size }
sema-no-room-for-zero = `strlen` does not count the final zero: the copy needs one byte more
sema-allocation-measures-other = the size is that of `{ $measured }`, but the block is used for `{ $type }`
sema-allocation-too-small = { $bytes ->
    [1] a block of 1 byte is too small
   *[other] a block of { $bytes } bytes is too small
} for one `{ $type }`, which has { $size }
sema-compare-arrays = `{ $op }` compares here where the two arrays lie, not what they hold
sema-compare-text-hint = `strcmp(a, b) == 0` compares texts
sema-unsigned-never-negative = a value of type `{ $type }` is never negative: this is always { $always ->
    [yes] true
   *[no] false
}
sema-compare-itself = `{ $name }` is compared with itself: this is always { $always ->
    [yes] true
   *[no] false
}
sema-out-of-range = `{ $type }` holds { $least } to { $most }, so this comparison with { $value } is always { $always ->
    [yes] true
   *[no] false
}
sema-float-never-equal = no `float` is exactly { $number }, which is a `double`: this is always { $always ->
    [yes] true
   *[no] false
}
sema-float-never-equal-hint = numbers with a fraction are compared with a small tolerance: `fabs(a - b) < 0.0001`; `{ $number }` is a `float`
sema-whole-division = a division of two whole numbers gives a whole number, here { $result }: the fraction is lost before the result becomes a floating number
sema-char-eof = `{ $function }` gives every character and also `EOF`, which is more than `{ $type }` can hold: keep the result in an `int`
sema-overlap = whatever the value of `{ $name }`, this is always { $always ->
    [yes] true
   *[no] false
}
sema-overlap-hint = `{ $operator }` was probably meant
sema-function-true = this is the address of the function `{ $name }`, which is always true; a call has parentheses
sema-address-true = this is the address of `{ $name }`, which is always true
sema-self-assign = `{ $name }` is assigned to itself: nothing changes
sema-self-assign-member = the parameter hides the member of the same name: `this->{ $name }` is the member
sema-loop-unchanged = nothing in this loop changes { $names }: once begun, it never ends
sema-loop-counts-other = this changes another variable
sema-endless-recursion = every way through `{ $name }` calls `{ $name }` again: it never returns
sema-endless-recursion-hint = somewhere before the call there must be a case that ends without it
sema-calls-itself = here it calls itself
sema-result-overflow = the result, { $value }, does not fit `{ $type }`
sema-main-parameters = the parameters of `main` are none, or `int argc, char *argv[]`
sema-vexing-parse = this declares a function `{ $name }`; an object is declared without the empty parentheses
sema-single-colon = `std:` is a label here: the namespace is written `std::`
sema-slicing = only the `{ $to }` part of the `{ $from }` is copied
sema-slicing-hint = a reference or a pointer to `{ $to }` keeps the whole object
sema-shared-after-copy = the copy of a `{ $type }` has the same pointer as the original, and both destructors will release the same block
sema-shared-after-copy-hint = give `{ $type }` a copy constructor and an assignment that copy the block, or forbid both with `= delete`
sema-releases-here = the destructor releases it
sema-gets = there is no `gets` any more: it could not be told how much room there is (C11 removed it)
sema-gets-hint = `fgets(buffer, sizeof buffer, stdin)` reads a line and stays inside the array
sema-defined-later = `{ $name }` is defined further down: declare it above, or move its definition up
sema-defined-here = `{ $name }` is defined here
sema-called-before-declared = `{ $name }` is called here before it is declared, so C assumes that it returns `int`; it does not
sema-quotes-hint = `'a'` is one character, which is a small number; `"a"` is a text, which is an array
sema-number-without-quotes = a number stands without quotes
sema-new-gives-pointer = `new` gives a pointer to the new object; an object itself is made without `new`
sema-value-meant = `*` in front of a pointer means the object it points to
sema-address-meant = `&` in front of a variable gives its address
sema-copy-text = `strcpy` of `<string.h>` copies a text into an array
sema-stream-operator = output goes out with `<<`
sema-stream-first = `<<` comes before `{ $op }`: what is to be printed needs parentheses
sema-join-text = two pointers cannot be added; texts are joined by `strcat` in an array with room for both
sema-foreign-word = in this language it is `{ $name }`
sema-sizeof-memaccess-hint = `sizeof *{ $name }` is the size of one object; for more, multiply by their number
sema-format-percent = a percent sign itself is written `%%`
sema-format-array = the name of an array is already the address of its first element: no `&`

## pasted text and habits of other languages

parse-hint-cpp-file = to write C++, switch the language to C++, or name the file `.cpp`
parse-cpp-program = `{ $found }` belongs to C++; this program is C
parse-c-only = `{ $found }` belongs to C; this program is C++
parse-old-style-unknown = `{ $name }` is not among the function's parameters
parse-old-style-twice = the parameter `{ $name }` has its type already
parse-old-style-value = the parameter `{ $name }` gets its value from the call, not here
parse-ellipsis-alone = C17 wants a parameter before `...`
parse-needless-word = `{ $found }` does not belong here
parse-else-condition = a condition behind `else` needs an `if`
parse-brackets-behind-name = the brackets of an array stand behind its name: `{ $name }[]`
parse-comma-in-number = a number has no commas: a decimal point is `.`, and digits stand together
parse-call-parentheses = the argument of `{ $name }` needs parentheses around it
parse-format-quotes = a format stands in quotes: `"%d"`
parse-semicolon-before-body = this `;` ends the declaration, so the body behind it belongs to no function
pp-cpp-header = `<{ $name }>` is a header of C++; this program is C
pp-old-header = `<{ $name }>` is a name from before 1998: it is `<{ $modern }>` now
pp-comment-hint = `#` begins a directive; a comment begins with `//`
pp-macro-ends-in-semicolon = the text of the macro ends in `;`, which comes along wherever it is used
pp-macro-begins-with-equal = the text of the macro begins with `=`: between name and value stands only a space
pp-instead-of-conio = `getch` and `clrscr` belong to old DOS compilers: use `getchar` of `<stdio.h>`, and let the screen be
pp-instead-of-windows = this header belongs to Windows alone; the program runs here as on Linux: `malloc` and `sbrk` or `mmap` take the place of its memory functions
pp-instead-of-graphics = there is no window to draw in: print with `printf`
pp-instead-of-system = there are no threads, processes and networks here: one program runs alone
pp-instead-of-precompiled = precompiled headers belong to Visual C++: leave the line out
paste-line-numbers = line numbers were copied along with the program
paste-fence = this line of a web page or chat is not part of the program
paste-prompt = this line was typed to a shell; it is not part of the program
paste-utf16 = this file is stored as UTF-16: save it as UTF-8
paste-binary = this file is not the text of a program
lex-look-alike = `{ $found }` only looks like `{ $ascii }`, which C and C++ want
parse-inside-main-hint = statements run inside a function: put them between the braces of `int main(void) { "{ }" }`
parse-semicolon-for-comma = parameters are separated by commas, not by semicolons

## several files

sema-linked-twice = `{ $name }` is defined in two files of the program: the linker allows one definition
sema-linked-twice-hint = keep one definition and only declare it in the other file (`extern int x;`, `int f(void);`), or give each file its own with `static`
sema-header-defines = a header defines `{ $name }`, so every file that includes it does: the linker allows one definition
sema-header-defines-hint = a header declares (`extern int x;`, `int f(void);`); the definition belongs into one source file. A small function may be `static inline`
sema-link-mismatch = `{ $name }` is `{ $new }` here, but `{ $old }` in another file: the linker does not notice, and the program would misread its values
sema-static-elsewhere = this one is `static`: no other file sees it
