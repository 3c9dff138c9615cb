// SPDX-License-Identifier: MIT
/*
 * Process 1 of the emulated machine: runs programs for the host, one at a time.
 *
 * The kernel talks on the first serial port.  The second one, in raw mode, belongs
 * to this program alone, so that no kernel message can mix with a program's output.
 * A message is one line of text, for some followed by SIZE bytes of any value.
 *
 * From the host:
 *	put MODE SIZE PATH	store a file (octal MODE); its SIZE bytes follow in blocks
 *				of at most 2048 bytes, each sent after a "more"
 *	run SECONDS SIZE	run a program; SIZE bytes follow the same way: its
 *				arguments, each ended by a NUL, the program's path first
 *	off			power off
 *
 * To the host:
 *	ready RELEASE		once, at the start: uname -r
 *	more			send the next block
 *	ok			the file is stored
 *	error TEXT		the request failed
 *	out SIZE, err SIZE	that much of the program's standard output or error follows
 *	exit STATUS		the program ended by itself
 *	signal NUMBER		the program was killed by a signal
 *	timeout			the program outlived SECONDS and was killed
 *
 * The blocks keep below what a tty buffers (N_TTY_BUF_SIZE, 4096 bytes), so that
 * nothing is lost whether or not the serial driver can throttle its sender.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#define CHANNEL		"/dev/ttyAMA1"
#define BLOCK		2048
#define MAX_LINE	1024

static int channel = -1;

static void power_off(void)
{
	sync();
	reboot(RB_POWER_OFF);
	for (;;)
		pause();
}

/* Without the channel there is nobody to serve: say why on the console and stop. */
static void give_up(const char *what)
{
	perror(what);
	power_off();
}

static void send_bytes(const char *bytes, size_t count)
{
	while (count) {
		const ssize_t n = write(channel, bytes, count);

		if (n < 0 && errno != EINTR)
			give_up("writing to " CHANNEL);
		if (n > 0) {
			bytes += n;
			count -= (size_t)n;
		}
	}
}

__attribute__((format(printf, 1, 2)))
static void send_line(const char *format, ...)
{
	char line[MAX_LINE];
	va_list args;
	int n;

	va_start(args, format);
	n = vsnprintf(line, sizeof(line) - 1, format, args);
	va_end(args);
	if (n < 0 || (size_t)n >= sizeof(line) - 1)
		n = (int)sizeof(line) - 2;
	line[n++] = '\n';
	send_bytes(line, (size_t)n);
}

static void receive_bytes(char *bytes, size_t count)
{
	while (count) {
		const ssize_t n = read(channel, bytes, count);

		if (n < 0 && errno != EINTR)
			give_up("reading from " CHANNEL);
		if (n > 0) {
			bytes += n;
			count -= (size_t)n;
		}
	}
}

static void receive_line(char line[static MAX_LINE])
{
	size_t n = 0;

	do {
		receive_bytes(line + n, 1);
	} while (line[n] != '\n' && ++n < MAX_LINE - 1);
	line[n] = '\0';
}

/* The SIZE bytes of a request; the caller frees. */
static char *receive_blocks(size_t size)
{
	char *data = malloc(size + 1);

	if (!data)
		give_up("malloc");
	for (size_t done = 0; done < size;) {
		const size_t rest = size - done, n = rest < BLOCK ? rest : BLOCK;

		send_line("more");
		receive_bytes(data + done, n);
		done += n;
	}
	data[size] = '\0';
	return data;
}

/* Create the directories that lead to a file. */
static void make_parents(char *path)
{
	for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		mkdir(path, 0755);
		*slash = '/';
	}
}

static void put(mode_t mode, size_t size, char *path)
{
	char *data = receive_blocks(size);
	bool stored = true;
	int fd;

	make_parents(path);
	unlink(path);
	fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
	if (fd < 0)
		stored = false;
	for (size_t done = 0; stored && done < size;) {
		const ssize_t n = write(fd, data + done, size - done);

		if (n < 0)
			stored = false;
		else
			done += (size_t)n;
	}
	if (stored)
		send_line("ok");
	else
		send_line("error %s: %s", path, strerror(errno));
	if (fd >= 0)
		close(fd);
	free(data);
}

/* Pass on what a pipe holds; false at its end. */
static bool forward(int pipe_fd, const char *name)
{
	static char buffer[16384];
	const ssize_t n = read(pipe_fd, buffer, sizeof(buffer));

	if (n <= 0)
		return n < 0 && errno == EINTR;
	send_line("%s %zd", name, n);
	send_bytes(buffer, (size_t)n);
	return true;
}

static int milliseconds_until(const struct timespec *deadline)
{
	struct timespec now;
	long long ms;

	clock_gettime(CLOCK_MONOTONIC, &now);
	ms = (deadline->tv_sec - now.tv_sec) * 1000LL +
	     (deadline->tv_nsec - now.tv_nsec) / 1000000;
	return ms > 0 ? (int)ms : 0;
}

/*
 * Forward both pipes until the program and all that it started closed them; false
 * when the deadline comes first.
 */
static bool forward_until(int out, int err, const struct timespec *deadline)
{
	struct pollfd fds[] = {
		{ .fd = out, .events = POLLIN },
		{ .fd = err, .events = POLLIN },
	};

	while (fds[0].fd >= 0 || fds[1].fd >= 0) {
		const int n = poll(fds, 2, milliseconds_until(deadline));

		if (n == 0)
			return false;
		for (int i = 0; n > 0 && i < 2; i++)
			if (fds[i].revents && !forward(fds[i].fd, i ? "err" : "out"))
				fds[i].fd = -1;
	}
	return true;
}

static void start(char *const argv[], int out, int err)
{
	const int null = open("/dev/null", O_RDONLY);

	setsid();
	if (dup2(null, 0) < 0 || dup2(out, 1) < 0 || dup2(err, 2) < 0)
		_exit(126);
	execv(argv[0], argv);
	dprintf(2, "%s: %s\n", argv[0], strerror(errno));
	_exit(127);
}

static void run(long seconds, size_t size)
{
	char *data = receive_blocks(size), **argv = calloc(size + 1, sizeof(*argv));
	int out[2], err[2], status = 0;
	struct timespec deadline;
	size_t argc = 0;
	bool in_time;
	pid_t pid;

	for (char *arg = data; argv && arg < data + size; arg += strlen(arg) + 1)
		argv[argc++] = arg;
	clock_gettime(CLOCK_MONOTONIC, &deadline);
	deadline.tv_sec += seconds;
	if (!argc || pipe2(out, O_CLOEXEC) || pipe2(err, O_CLOEXEC))
		give_up("run");
	pid = fork();
	if (pid < 0)
		give_up("fork");
	if (!pid)
		start(argv, out[1], err[1]);
	close(out[1]);
	close(err[1]);
	in_time = forward_until(out[0], err[0], &deadline);
	if (!in_time)
		kill(-pid, SIGKILL);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	close(out[0]);
	close(err[0]);
	free(argv);
	free(data);
	if (!in_time)
		send_line("timeout");
	else if (WIFSIGNALED(status))
		send_line("signal %d", WTERMSIG(status));
	else
		send_line("exit %d", WEXITSTATUS(status));
}

static void serve(void)
{
	char line[MAX_LINE], path[MAX_LINE];
	unsigned int mode;
	long seconds;
	size_t size;

	receive_line(line);
	if (sscanf(line, "put %o %zu %[^\n]", &mode, &size, path) == 3)
		put(mode, size, path);
	else if (sscanf(line, "run %ld %zu", &seconds, &size) == 2)
		run(seconds, size);
	else if (!strcmp(line, "off"))
		power_off();
	else
		send_line("error unknown request: %.200s", line);
}

static void open_channel(void)
{
	struct termios mode;

	channel = open(CHANNEL, O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (channel < 0 || tcgetattr(channel, &mode))
		give_up(CHANNEL);
	cfmakeraw(&mode);
	cfsetspeed(&mode, B4000000);
	if (tcsetattr(channel, TCSANOW, &mode))
		give_up(CHANNEL);
}

int main(void)
{
	struct utsname machine;

	/* Fails when the kernel has already mounted it (CONFIG_DEVTMPFS_MOUNT): fine. */
	mount("devtmpfs", "/dev", "devtmpfs", 0, NULL);
	if (mount("proc", "/proc", "proc", 0, NULL) || mount("sysfs", "/sys", "sysfs", 0, NULL) ||
	    mount("tmpfs", "/tmp", "tmpfs", 0, NULL))
		give_up("mount");
	setenv("PATH", "/usr/bin:/bin", 1);
	setenv("HOME", "/", 1);
	open_channel();
	uname(&machine);
	send_line("ready %s", machine.release);
	for (;;)
		serve();
}
