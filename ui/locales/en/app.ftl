### The names of things, shared by the window, the PDF and the terminal, and then the window's own words.
### Variables come as text formatted for the language, unless a message selects a plural by them: then as numbers.

## Tiers

tier-everyday = Everyday
tier-everyday-what = For your own work, every day
tier-capacity = Most memory for the money
tier-capacity-what = 96 GiB and more for the GPU
tier-cuda = CUDA box
tier-cuda-what = A Linux machine for CUDA beside yours
tier-frontier = 400B class
tier-frontier-what = Holds Llama 3.1 405B in 4 bits

## Needs

need-cuda = CUDA
need-portable = Portable
need-quiet = Quiet
need-cuda-what = CUDA must run on it
need-portable-what = A laptop or a tablet
need-quiet-what = Quiet enough to sit beside

## Systems

os-macos = macOS
os-windows = Windows
os-linux = Linux
os-any = Any

## What stands on the desk

form-mini-pc = Small box
form-desktop = Desktop
form-tower = Tower
form-laptop = Laptop
form-tablet = Tablet
form-board = Single board
form-server = Server part

## Whether one can have it

availability-orderable = orderable
availability-preorder = preorder
availability-refurbished = refurbished
availability-used = used
availability-out-of-stock = out of stock
availability-announced = announced
availability-withdrawn = no longer sold

## Who asks the price

seller-maker = the maker
seller-retailer = a shop
seller-refurbished = refurbished stock
seller-market = a third party on a shop’s site
seller-used = a private seller
seller-builder = a builder of whole computers
seller-parts = our sum over its parts
seller-own = your own offer
seller-claimed = a report’s claim

## How far a source can be trusted

grade-A = maker or raw log
grade-B = named tester or press
grade-C = hobby page or second hand

## What an estimate rests on

basis-measured_here = measured on your machine
basis-measured_elsewhere = measured by others on this machine
basis-calibrated = computed, with constants fitted from published runs
basis-physics_only = computed from physics alone

## Where a task runs

where-local = here
where-split = partly here
where-cloud = in the cloud
where-nowhere = nowhere

## Classes of models

class-7b = up to 10B
class-30b-dense = 12–40B, dense
class-30b-moe = 20–60B, mixture of experts
class-70b-dense = 60–140B, dense
class-120b-moe = 60–200B, mixture of experts
class-400b-dense = 400B, dense
class-frontier-moe = over 200B, mixture of experts

## Claims

topic-price = price
topic-hardware = hardware
topic-speed = speed
topic-memory = memory
topic-context = context
topic-timeout = timeout
topic-workflow = workflow
topic-software = software
topic-cloud = cloud

standing-holds = holds
standing-partly = partly
standing-outdated = no longer
standing-wrong = wrong
standing-open = open
