// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/errno.rs; `onereg generate` copies it.
//! The numbers by which KVM, and this crate, say what failed.

use core::fmt;

/// An errno of Linux on arm64, positive.
///
/// ```
/// use onereg::Errno;
///
/// assert_eq!(Errno::EINVAL.to_string(), "Invalid argument (EINVAL)");
/// assert_eq!(Errno(524).to_string(), "errno 524");
/// ```
/// `main` of a program prints an error with `Debug`, which has the name and the text too:
///
/// ```
/// # use onereg::Errno;
/// assert_eq!(format!("{:?}", Errno::ENOTTY), "Errno(25): Inappropriate ioctl for device (ENOTTY)");
/// assert_eq!(format!("{:?}", Errno(524)), "Errno(524)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Errno(pub i32);

macro_rules! errnos {
    ($($name:ident = $number:literal, $text:literal;)*) => {
        impl Errno {
            $(#[doc = concat!($text, ".")]
            pub const $name: Self = Self($number);)*

            /// The name and the text, where they are known here.
            fn words(self) -> Option<(&'static str, &'static str)> {
                match self {
                    $(Self::$name => Some((stringify!($name), $text)),)*
                    _ => None,
                }
            }
        }
    };
}

// include/uapi/asm-generic/errno-base.h, errno.h; the texts are those of C and of Python.
errnos! {
    EPERM = 1, "Operation not permitted";
    ENOENT = 2, "No such file or directory";
    EINTR = 4, "Interrupted system call";
    EIO = 5, "Input/output error";
    ENXIO = 6, "No such device or address";
    E2BIG = 7, "Argument list too long";
    ENOEXEC = 8, "Exec format error";
    EBADF = 9, "Bad file descriptor";
    EAGAIN = 11, "Resource temporarily unavailable";
    ENOMEM = 12, "Cannot allocate memory";
    EACCES = 13, "Permission denied";
    EFAULT = 14, "Bad address";
    EBUSY = 16, "Device or resource busy";
    ENODEV = 19, "No such device";
    EINVAL = 22, "Invalid argument";
    ENOTTY = 25, "Inappropriate ioctl for device";
    ENOSPC = 28, "No space left on device";
    ERANGE = 34, "Numerical result out of range";
    ENOSYS = 38, "Function not implemented";
    EBADMSG = 74, "Bad message";
    EOPNOTSUPP = 95, "Operation not supported";
    ECANCELED = 125, "Operation canceled";
}

impl fmt::Display for Errno {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.words() {
            Some((name, text)) => write!(formatter, "{text} ({name})"),
            None => write!(formatter, "errno {}", self.0),
        }
    }
}

impl fmt::Debug for Errno {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Errno({})", self.0)?;
        self.words().map_or(Ok(()), |(name, text)| {
            write!(formatter, ": {text} ({name})")
        })
    }
}

/// The number that the system gave; EIO where the error is not the system's.
#[cfg(feature = "std")]
impl From<std::io::Error> for Errno {
    fn from(error: std::io::Error) -> Self {
        error.raw_os_error().map_or(Self::EIO, Self)
    }
}
