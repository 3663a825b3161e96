package doanket.directive;

import java.util.UUID;

/** A register that nobody else can take a number from until this transaction ends. */
record HeldRegister(UUID id, int next) {}
