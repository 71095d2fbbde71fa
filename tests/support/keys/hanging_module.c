/* SPDX-FileCopyrightText: 2026 The credit-gateway authors
 * SPDX-License-Identifier: Apache-2.0
 *
 * A PKCS#11 module that is another one, but for signatures: while the file that HANG_FILE names is
 * there, they do not return. Made by tests/support/keys/softhsm.py. Without a PKCS#11 header: what is
 * used of CK_FUNCTION_LIST is its version and its functions in their order (PKCS#11 2.40, 68 of them).
 */
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FUNCTIONS = 68, C_SIGN = 43 };

typedef unsigned long ck_rv;
typedef void (*ck_function)(void);
typedef struct {
  unsigned char version[2];
  ck_function functions[FUNCTIONS];
} ck_function_list;
typedef ck_rv (*ck_get_function_list)(ck_function_list **);
typedef ck_rv (*ck_sign)(ck_rv, unsigned char *, ck_rv, unsigned char *, ck_rv *);

static ck_function_list list;
static ck_sign sign;

static ck_rv hanging_sign(ck_rv session, unsigned char *data, ck_rv length, unsigned char *signature,
                          ck_rv *signature_length) {
  const char *file = getenv("HANG_FILE");
  while (file != NULL && access(file, F_OK) == 0) usleep(10000);
  return sign(session, data, length, signature, signature_length);
}

ck_rv C_GetFunctionList(ck_function_list **given) {
  void *module = dlopen(getenv("HANG_MODULE"), RTLD_NOW | RTLD_LOCAL);
  ck_function_list *whole;
  ck_rv result;
  if (module == NULL) return 5; /* CKR_GENERAL_ERROR */
  result = ((ck_get_function_list)dlsym(module, "C_GetFunctionList"))(&whole);
  if (result != 0) return result;
  memcpy(&list, whole, sizeof list);
  sign = (ck_sign)list.functions[C_SIGN];
  list.functions[C_SIGN] = (ck_function)hanging_sign;
  *given = &list;
  return 0;
}
