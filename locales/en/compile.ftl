# What is wrong with the text of a program.
unsupported = Heapwise does not support { $what } yet
