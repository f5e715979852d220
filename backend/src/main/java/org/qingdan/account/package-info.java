/** People, their roles, how they sign in, and the tokens their programs use. */
package org.qingdan.account;
